"""Folders of several computers are known by their file system, their names and the marks of the programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from teambuilder.store.shared_folders import is_network_kind, is_shared, kind_of_mount

TABLE = r"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 22 0:27 / /mnt/office rw,relatime shared:5 - cifs //server/office rw
31 30 0:28 / /mnt/office/our\040plans rw - nfs4 server:/plans rw
40 22 0:40 / /home/ali/cloud rw,nosuid shared:9 - fuse.rclone remote: rw
41 22 0:41 / /media/stick rw - vfat /dev/sdb1 rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind", "network"),
    [
        ("/home/ali", "ext4", False),
        ("/mnt/office", "cifs", True),
        ("/mnt/office/2026", "cifs", True),
        ("/mnt/officer", "ext4", False),
        ("/mnt/office/our plans/here", "nfs4", True),
        ("/home/ali/cloud/x", "fuse.rclone", True),
        ("/media/stick", "vfat", False),
    ],
)
def test_the_file_system_tells(folder: str, kind: str, network: bool) -> None:
    assert kind_of_mount(TABLE, Path(folder)) == kind
    assert is_network_kind(kind) is network


NAMES = (
    "OneDrive",
    "OneDrive - Bismillah Traders",
    "Dropbox",
    "Dropbox (Personal)",
    "Google Drive",
    "GoogleDrive-ali@example.com",
    "My Drive",
    "Nextcloud",
    "com~apple~CloudDocs",
)


@pytest.mark.parametrize("name", NAMES)
def test_the_name_tells(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name / "Plans"
    folder.mkdir(parents=True)
    assert is_shared(folder / "Team.teamplan")
    assert not is_shared(tmp_path / "Team.teamplan")


@pytest.mark.parametrize("name", ["Documents", "Dropboxes", "My OneDrive notes", "Old Nextcloud", "Megastore", "Mega"])
def test_other_names_do_not(tmp_path: Path, name: str) -> None:
    assert is_shared(tmp_path / name / "Team.teamplan") is (name == "Mega")


@pytest.mark.parametrize("mark", [".dropbox", ".stfolder", ".tmp.drivedownload", ".sync_1a2b.db", "._sync_1a2b.db"])
def test_the_mark_tells(tmp_path: Path, mark: str) -> None:
    folder = tmp_path / "Office" / "Plans"
    folder.mkdir(parents=True)
    assert not is_shared(folder / "Team.teamplan")
    (tmp_path / "Office" / mark).touch()
    assert is_shared(folder / "Team.teamplan")


def test_a_link_into_such_a_folder_counts(tmp_path: Path) -> None:
    there = tmp_path / "Dropbox" / "Team.teamplan"
    there.parent.mkdir()
    there.touch()
    link = tmp_path / "Team.teamplan"
    link.symlink_to(there)
    assert is_shared(link)
    assert is_shared(tmp_path / "Dropbox" / "gone" / "Team.teamplan")
