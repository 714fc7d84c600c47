<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message numerus="yes">
        <source>If {person} is away for {weeks}, %n responsibilities stop.</source>
        <translation>
            <numerusform>If {person} is away for {weeks}, %n responsibility stops.</numerusform>
            <numerusform>If {person} is away for {weeks}, %n responsibilities stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be covered.</source>
        <translation>
            <numerusform>%n can be covered.</numerusform>
            <numerusform>%n can be covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can wait.</source>
        <translation>
            <numerusform>%n can wait.</numerusform>
            <numerusform>%n can wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left undone.</source>
        <translation>
            <numerusform>%n would be left undone.</numerusform>
            <numerusform>%n would be left undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibility(-ies)</source>
        <translation>
            <numerusform>%n responsibility</numerusform>
            <numerusform>%n responsibilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost of %n month(s) together</source>
        <translation>
            <numerusform>Cost of %n month</numerusform>
            <numerusform>Cost of %n months together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HireForm</name>
    <message numerus="yes">
        <source>after %n months</source>
        <translation>
            <numerusform>after %n month</numerusform>
            <numerusform>after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextHire</name>
    <message numerus="yes">
        <source>Covers %n essential responsibility(ies) that nobody sees to: {list}.</source>
        <translation>
            <numerusform>Covers %n essential responsibility that nobody sees to: {list}.</numerusform>
            <numerusform>Covers %n essential responsibilities that nobody sees to: {list}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} and %n more</numerusform>
            <numerusform>{list} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Payroll</name>
    <message numerus="yes">
        <source>people start %n months early</source>
        <translation>
            <numerusform>people start %n month early</numerusform>
            <numerusform>people start %n months early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people start %n months late</source>
        <translation>
            <numerusform>people start %n month late</numerusform>
            <numerusform>people start %n months late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>they take %n months longer to earn</source>
        <translation>
            <numerusform>they take %n month longer to earn</numerusform>
            <numerusform>they take %n months longer to earn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no pay yet and count as nothing.</source>
        <translation>
            <numerusform>%n person has no pay yet and counts as nothing.</numerusform>
            <numerusform>%n people have no pay yet and count as nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned hires have no pay yet and count as nothing.</source>
        <translation>
            <numerusform>%n planned hire has no pay yet and counts as nothing.</numerusform>
            <numerusform>%n planned hires have no pay yet and count as nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seats have no month yet and are not counted.</source>
        <translation>
            <numerusform>%n vacant seat has no month yet and is not counted.</numerusform>
            <numerusform>%n vacant seats have no month yet and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message numerus="yes">
        <source>With the business for %n year(s).</source>
        <translation>
            <numerusform>With the business for %n year.</numerusform>
            <numerusform>With the business for %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>up to speed after %n months</source>
        <translation>
            <numerusform>up to speed after %n month</numerusform>
            <numerusform>up to speed after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
