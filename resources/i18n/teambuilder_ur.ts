<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Teambuilder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assign</name>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person for {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Traditional structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the team: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a role into its department, or double-click it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColleagueRow</name>
    <message>
        <source>Part these roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working with {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Add a role to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date such as 14/2/2027, or choose one from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepartmentColumn</name>
    <message>
        <source>{department}: the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles here yet. Drag one from the role catalogue at the side, or press “Add a role”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {wanted} filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pay} planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyFinder</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Write your own below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} owns it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week: {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week. Leave it empty for the usual figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutyRows</name>
    <message>
        <source>Nothing yet. Add a responsibility below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Select a card or a person to see and change the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Type hours as a number, such as 40, 37.5 or 37:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoChoice</name>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another picture, a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a seat for this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>{amount} ({currency})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount as a number, such as 45,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency has no smaller unit. Type a whole amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at most {digits} digits after the point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRoleDialog</name>
    <message>
        <source>Add a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another copy, such as one you sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a good copy of {time}. The damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the good copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDuty</name>
    <message>
        <source>In English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this responsibility</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Everyone has a seat. To take someone off the team, drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a seat yet. Drag a person onto a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the team ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet. Add the people who work with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most free first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDuties</name>
    <message>
        <source>Owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>No seat yet. Drag this person to a card on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>{used} of {available} h, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to {leaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read. Choose a JPEG or PNG picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Select a person or a card first, then choose “Assign to…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You carry {name}. Go to a card and press Enter; with Ctrl a seat is added. Esc lets go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teambuilder plans (*.teamplan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderList</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual monthly pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats: {seats}, of which vacant: {vacant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region in Urdu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened from here. It is {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Nobody sits here yet. Drag a person to this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of hiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>This sheet has characters that cannot be printed: {characters}. They are shown as □.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a seat yet. Put a person into a role first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is damaged and cannot be printed. Choose another picture, or take the tick off the logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets were not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take them. Check that it is on and connected, then print again, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. {file} was not saved. Free some space or choose another disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved: the folder is protected, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not saved. Check the disk or USB stick, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsScreen</name>
    <message>
        <source>There is nothing to see yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a seat yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Team screen, put people into roles. Here you then print a sheet for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>Drop a person here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No responsibilities yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps with {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {available} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to {leaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotDelegate</name>
    <message>
        <source>Suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotModel</name>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotPage</name>
    <message>
        <source>Add from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>This role belongs to the other department. Drop it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teambuilder</name>
    <message>
        <source>The plan cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is kept in {file}. Every step is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is protected. You can look at it and print, but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety copy could be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teambuilder {version} builds the sales and marketing team of a small business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Teambuilder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>{used} of {available} h, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {available} h, {percent} %: more than the week has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and the near future: customers, orders, revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long term: brand, plan, campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the plan of {business}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the business’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the details of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {person} {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {person} {role} in place of {replaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {person} as another {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {person} to {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {person} to {role} in place of {replaced}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {person} off {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {person} off the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a seat for {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a seat of {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a seat of {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card of {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the role {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the role {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {role} report to {superior}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {role} report to the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {role} work with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {role} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the responsibility {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the responsibility {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside the responsibility {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up the responsibility {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the responsibility {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {role} own {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {role} help with {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {responsibility} from {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours of {role} for {responsibility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the plan any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} already sits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is already {role}. Choose another role or person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits here yet. Put a person here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} has no seat to give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last seat of {role}. Remove the role instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to the other department. Drop it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{superior} already reports to {role}, directly or through others. Choose another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role cannot work with itself. Choose another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} and {other} already work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} and {other} do not work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} does not have this responsibility. Give it to the role first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed here. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {length} of at most {limit} characters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has a character that cannot be kept. Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is out of range. Type one from 0 to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Choose one from the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be kept here. Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as PKR. Type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over hours: {used} of {available} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans to {leaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there. Look in another folder or on the USB stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Teambuilder plan. Choose a .teamplan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged and was not opened. Your file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer Teambuilder. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be changed: it is protected. Copy it to your own folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already open in another window. Go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Your last step was not kept, all before it is safe. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read. Check the disk or USB stick, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step could not be written to {name}; all before it is safe. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file {name}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too big to be a plan. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
