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
    <name>ChartExport</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
    <name>Detail</name>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>%n change since then</numerusform>
            <numerusform>%n changes since then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since {day}</source>
        <translation>
            <numerusform>%n change since {day}</numerusform>
            <numerusform>%n changes since {day}</numerusform>
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
    <name>History</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>%n more step</numerusform>
            <numerusform>%n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were dismissed.</source>
        <translation>
            <numerusform>%n finding was dismissed.</numerusform>
            <numerusform>%n findings were dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed finding(s) were taken back.</source>
        <translation>
            <numerusform>%n dismissed finding was taken back.</numerusform>
            <numerusform>%n dismissed findings were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message numerus="yes">
        <source>The plan is again as it was on {moment}. %n later step(s) no longer count.</source>
        <translation>
            <numerusform>The plan is again as it was on {moment}. %n later step no longer counts.</numerusform>
            <numerusform>The plan is again as it was on {moment}. %n later steps no longer count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with others</source>
        <translation>
            <numerusform>%n merged with another</numerusform>
            <numerusform>%n merged with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out</source>
        <translation>
            <numerusform>%n picture left out</numerusform>
            <numerusform>%n pictures left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>It has %n step(s) since both were the same, on {time}.</source>
        <translation>
            <numerusform>It has %n step since both were the same, on {time}.</numerusform>
            <numerusform>It has %n steps since both were the same, on {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer before you can merge.</source>
        <translation>
            <numerusform>%n question to answer before you can merge.</numerusform>
            <numerusform>%n questions to answer before you can merge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken for the same because of the name: {names} and %n more.</source>
        <translation>
            <numerusform>Taken for the same because of the name: {names} and %n more.</numerusform>
            <numerusform>Taken for the same because of the name: {names} and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
    <name>Noticing</name>
    <message numerus="yes">
        <source>Beside this plan lies {file}, a copy that went on by itself, with %n step(s) of its own.</source>
        <translation>
            <numerusform>Beside this plan lies {file}, a copy that went on by itself, with %n step of its own.</numerusform>
            <numerusform>Beside this plan lies {file}, a copy that went on by itself, with %n steps of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrgChart</name>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%n vacant seat</numerusform>
            <numerusform>%n vacant seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
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
    <name>SearchLine</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
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
    <name>StepsPane</name>
    <message numerus="yes">
        <source>%n step(s) found</source>
        <translation>
            <numerusform>%n step found</numerusform>
            <numerusform>%n steps found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the details of %n people from a file</source>
        <translation>
            <numerusform>Complete the details of %n person from a file</numerusform>
            <numerusform>Complete the details of %n people from a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people and complete the details of others</source>
        <translation>
            <numerusform>Import %n person and complete the details of others</numerusform>
            <numerusform>Import %n people and complete the details of others</numerusform>
        </translation>
    </message>
</context>
</TS>
