<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message numerus="yes">
        <source>If {person} is away for {weeks}, %n responsibilities stop.</source>
        <translation>
            <numerusform>اگر {person} {weeks} موجود نہ ہوں تو %n ذمہ داری رک جائے گی۔</numerusform>
            <numerusform>اگر {person} {weeks} موجود نہ ہوں تو %n ذمہ داریاں رک جائیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>If {person} is away for {weeks}, nothing stops.</source>
        <translation>اگر {person} {weeks} موجود نہ ہوں تو کوئی کام نہیں رکتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n can be covered.</source>
        <translation>
            <numerusform>%n سنبھالی جا سکتی ہے۔</numerusform>
            <numerusform>%n سنبھالی جا سکتی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can wait.</source>
        <translation>
            <numerusform>%n بعد میں ہو سکتی ہے۔</numerusform>
            <numerusform>%n بعد میں ہو سکتی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be left undone.</source>
        <translation>
            <numerusform>%n رہ جائے گی۔</numerusform>
            <numerusform>%n رہ جائیں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The week of {person} would run {hours} over.</source>
        <translation>{person} کا ہفتہ گنجائش سے {hours} زیادہ بھر جائے گا۔</translation>
    </message>
    <message>
        <source>{count} weeks would run over, that of {person} by {hours}.</source>
        <translation>{count} افراد کا ہفتہ گنجائش سے زیادہ بھر جائے گا، سب سے زیادہ {person} کا: {hours}۔</translation>
    </message>
    <message>
        <source>{hours} a week, {in_all} in all. The most pressing comes first.</source>
        <translation>{hours} فی ہفتہ، کل {in_all}۔ سب سے ضروری کام پہلے ہے۔</translation>
    </message>
    <message>
        <source>{person} can cover it: {reason}.</source>
        <translation>{person} کو دیا جا سکتا ہے: {reason}۔</translation>
    </message>
    <message>
        <source>{person} must cover it, without the hours for it: {reason}.</source>
        <translation>{person} کو سنبھالنا ہوگا، مگر گھنٹے کم ہیں: {reason}۔</translation>
    </message>
    <message>
        <source>It can wait.</source>
        <translation>یہ بعد میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nobody has the hours for it.</source>
        <translation>کسی کے پاس اس کے لیے گھنٹے نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is there to cover it.</source>
        <translation>اسے سنبھالنے کے لیے کوئی نہیں۔</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{people}; {count} more</source>
        <translation>{people}؛ مزید {count}</translation>
    </message>
    <message>
        <source>Otherwise: {people}</source>
        <translation>یا پھر: {people}</translation>
    </message>
    <message>
        <source>Too few hours: {people}</source>
        <translation>گھنٹے کم ہیں: {people}</translation>
    </message>
    <message>
        <source>{person} ({reason}, {free})</source>
        <translation>{person} ({reason}، {free})</translation>
    </message>
    <message>
        <source>no hours free</source>
        <translation>کوئی فارغ گھنٹہ نہیں</translation>
    </message>
    <message>
        <source>{hours} free</source>
        <translation>{hours} فارغ</translation>
    </message>
    <message>
        <source>already helps with it</source>
        <translation>پہلے سے مددگار</translation>
    </message>
    <message>
        <source>same department, new to this work</source>
        <translation>اسی شعبے سے، یہ کام ان کے لیے نیا</translation>
    </message>
    <message>
        <source>head of this role</source>
        <translation>اس عہدے کے نگران</translation>
    </message>
    <message>
        <source>owner of the business</source>
        <translation>کاروبار کے مالک</translation>
    </message>
    <message>
        <source>Could cover {count} of them</source>
        <translation>ان میں سے {count} کے لیے موزوں</translation>
    </message>
    <message>
        <source>already helps with {count}</source>
        <translation>{count} میں پہلے سے مددگار</translation>
    </message>
    <message>
        <source>would take {count}: {hours} a week</source>
        <translation>ان کے حصے میں {count} ({hours} فی ہفتہ)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{hours} now</source>
        <translation>ابھی {hours}</translation>
    </message>
    <message>
        <source>{hours} of what goes on</source>
        <translation>جاری کاموں کے {hours}</translation>
    </message>
    <message>
        <source>{hours} of what stops</source>
        <translation>رکنے والے کاموں کے {hours}</translation>
    </message>
    <message>
        <source>{parts}. The week has {available}: {over} too few.</source>
        <translation>{parts}۔ ہفتے میں {available} ہیں: {over} کم۔</translation>
    </message>
    <message>
        <source>Goes on with {people}.</source>
        <translation>یہ کام ان کے پاس چلتا رہے گا: {people}۔</translation>
    </message>
    <message>
        <source>Nobody owns it now.</source>
        <translation>ابھی کوئی اس کا ذمہ دار نہیں۔</translation>
    </message>
    <message>
        <source>Owned by {people}.</source>
        <translation>ذمہ دار: {people}۔</translation>
    </message>
    <message>
        <source>Nobody else is above them. Name a deputy.</source>
        <translation>ان کے اوپر کوئی اور نہیں۔ کسی کو قائم مقام بنائیں۔</translation>
    </message>
    <message>
        <source>Turn to {people} ({role}).</source>
        <translation>اب ان سے رجوع کریں: {people} ({role})۔</translation>
    </message>
</context>
<context>
    <name>AbsencePage</name>
    <message>
        <source>Who is away</source>
        <translation>کون غیر حاضر ہے</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>کتنے عرصے کے لیے</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>یہ صفحہ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Nobody holds a seat yet</source>
        <translation>ابھی کسی کے پاس عہدہ نہیں</translation>
    </message>
    <message>
        <source>On the Team screen, put people into roles. Here you then see what stops when one of them is away.</source>
        <translation>ٹیم کی سکرین پر لوگوں کو عہدے دیں۔ پھر یہاں نظر آئے گا کہ کسی ایک کی غیر حاضری سے کون سا کام رکتا ہے۔</translation>
    </message>
    <message>
        <source>A rehearsal: nothing in the plan changes. Free hours are what seats leave of a week.</source>
        <translation>یہ صرف مشق ہے، پلان میں کچھ نہیں بدلتا۔ آسامیوں کے گھنٹے نکال کر ہفتے میں جو بچیں وہ فارغ گھنٹے ہیں۔</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>کون سا کام رکے گا</translation>
    </message>
    <message>
        <source>Nobody in the team could cover any of it.</source>
        <translation>ٹیم میں ان کاموں کو سنبھالنے کے لیے کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Who could cover</source>
        <translation>کون سنبھال سکتا ہے</translation>
    </message>
    <message>
        <source>Nobody’s week overflows.</source>
        <translation>کسی کا ہفتہ گنجائش سے زیادہ نہیں بھرتا۔</translation>
    </message>
    <message>
        <source>Whose week overflows</source>
        <translation>کس کا ہفتہ گنجائش سے زیادہ بھر جائے گا</translation>
    </message>
    <message>
        <source>Others own these too. They carry the hours of {person} as well, or less gets done.</source>
        <translation>یہ ذمہ داریاں دوسروں کے پاس بھی ہیں۔ {person} کے گھنٹے بھی انہی پر آئیں گے، ورنہ کام کم ہوگا۔</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>کون سا کام چلتا رہے گا</translation>
    </message>
    <message>
        <source>Where help is missing</source>
        <translation>کہاں مدد نہیں ملے گی</translation>
    </message>
    <message>
        <source>Who reports to {person}</source>
        <translation>{person} کے سامنے جواب دہ افراد</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New plan…</source>
        <translation>نیا پلان…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>پلان کھولیں…</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <translation>نقل کو اس پلان میں ملائیں…</translation>
    </message>
    <message>
        <source>See a sample</source>
        <translation>نمونہ دیکھیں</translation>
    </message>
    <message>
        <source>The business…</source>
        <translation>کاروبار کی تفصیل…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>فائل میں نکالیں…</translation>
    </message>
    <message>
        <source>A copy to share…</source>
        <translation>دوسروں کے لیے نقل…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>پروگرام بند کریں</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>ترتیبات…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>تلاش کریں…</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>فرد شامل کریں…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>فائل سے لوگ لائیں…</translation>
    </message>
    <message>
        <source>Add a role of your own…</source>
        <translation>اپنا عہدہ بنائیں…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>عہدے پر لگائیں…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>پرچے پرنٹ کریں</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>ذمہ داریاں</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>بھرتی کا منصوبہ</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>ٹیم کا ڈھانچہ</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>پرچے</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>اشارے پھر دکھائیں</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ونڈو کے اگلے حصے میں جائیں</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ونڈو کے پچھلے حصے میں جائیں</translation>
    </message>
    <message>
        <source>About Teambuilder</source>
        <translation>‏Teambuilder کے بارے میں</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>کمپیوٹر کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ہائی کنٹراسٹ</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What was found</source>
        <translation>تلاش کے نتائج</translation>
    </message>
</context>
<context>
    <name>Assign</name>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>A seat for {person}</source>
        <translation>عہدہ چنیں: {person}</translation>
    </message>
    <message>
        <source>A person for {role}</source>
        <translation>فرد چنیں: {role}</translation>
    </message>
</context>
<context>
    <name>BadRowsPage</name>
    <message>
        <source>Rows that are left out</source>
        <translation>چھوڑی گئی سطریں</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>یہ فہرست محفوظ کریں…</translation>
    </message>
    <message>
        <source>These rows are left out, all others are imported. Mend them in the file and import it again.</source>
        <translation>یہ سطریں چھوڑ دی جائیں گی، باقی سب لوگ شامل ہو جائیں گے۔ فائل میں انہیں درست کریں، پھر اسی فائل سے لوگ دوبارہ لائیں۔</translation>
    </message>
    <message>
        <source>Every row can be read</source>
        <translation>ہر سطر ٹھیک پڑھی گئی ہے</translation>
    </message>
    <message>
        <source>{file} - rows left out</source>
        <translation>{file} - چھوڑی گئی سطریں</translation>
    </message>
</context>
<context>
    <name>BusinessDialog</name>
    <message>
        <source>The business</source>
        <translation>کاروبار کی تفصیل</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>کاروبار کا نام</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>نام دوسری زبان میں</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Owns it</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Helps with it</source>
        <translation>مددگار</translation>
    </message>
    <message>
        <source>{department} work</source>
        <translation>{department} کا کام</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Traditional structure</source>
        <translation>روایتی ٹیم</translation>
    </message>
    <message>
        <source>Creative structure</source>
        <translation>تخلیقی ٹیم</translation>
    </message>
    <message>
        <source>on the team: {number}</source>
        <translation>ٹیم میں: {number}</translation>
    </message>
    <message>
        <source>Role catalogue</source>
        <translation>تیار عہدے</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>عہدہ ڈھونڈیں</translation>
    </message>
    <message>
        <source>A role of your own</source>
        <translation>اپنا عہدہ بنائیں</translation>
    </message>
    <message>
        <source>Drag a role into its department, or double-click it.</source>
        <translation>عہدے کو کھینچ کر اس کے شعبے میں چھوڑیں، یا اس پر دو بار کلک کریں۔</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Size of the picture</source>
        <translation>تصویر کا سائز</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>تصویر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>چوڑائی، پکسل میں</translation>
    </message>
    <message>
        <source>The picture will be {width} × {height} pixels, with all of the chart.</source>
        <translation>تصویر {width} × {height} پکسل کی ہوگی اور پورا ڈھانچہ اس میں آئے گا۔</translation>
    </message>
    <message>
        <source>The chart on paper</source>
        <translation>ڈھانچہ کاغذ پر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Size of the chart</source>
        <translation>ڈھانچے کا سائز</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحے</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole chart is on one page.</source>
        <translation>پورا ڈھانچہ ایک ہی صفحے پر ہے۔</translation>
    </message>
    <message>
        <source>Its letters will be small: choose a larger size to read it better.</source>
        <translation>حروف باریک ہوں گے: آسانی سے پڑھنا ہو تو بڑا سائز چنیں۔</translation>
    </message>
    <message>
        <source>Pages lie {columns} across and {rows} down. Neighbours share a strip of 10 mm: cut along the marks, lay the pages onto the dashed lines and glue them.</source>
        <translation>صفحے چوڑائی میں {columns} اور لمبائی میں {rows} رکھے جائیں گے۔ ساتھ ساتھ کے صفحوں پر 10 ملی میٹر کی پٹی مشترک ہے: نشانوں پر کاٹیں، صفحوں کو ٹوٹی لکیروں پر رکھیں اور چپکا دیں۔</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>‏PDF محفوظ کریں…</translation>
    </message>
    <message>
        <source>The chart was not printed</source>
        <translation>ڈھانچہ پرنٹ نہیں ہوا</translation>
    </message>
    <message>
        <source>The printer did not take all pages. Check that it is on and connected, then print again, or save a PDF.</source>
        <translation>پرنٹر نے سارے صفحے نہیں لیے۔ دیکھ لیں کہ پرنٹر آن ہے اور کمپیوٹر سے جڑا ہے، پھر دوبارہ پرنٹ کریں یا PDF محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>پرنٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>پرنٹ روکیں</translation>
    </message>
</context>
<context>
    <name>ChartSaver</name>
    <message>
        <source>Org chart</source>
        <translation>ٹیم کا ڈھانچہ</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>فائل محفوظ نہیں ہوئی</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Roles that are shown</source>
        <translation>کون سے عہدے دکھائیں</translation>
    </message>
    <message>
        <source>Both departments</source>
        <translation>دونوں شعبے</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>نقطہ دار لکیریں</translation>
    </message>
    <message>
        <source>Join roles that work together</source>
        <translation>مل کر کام کرنے والے عہدوں کو جوڑیں</translation>
    </message>
    <message>
        <source>Reports to…</source>
        <translation>نگران چنیں…</translation>
    </message>
    <message>
        <source>Choose whom the marked role reports to (R)</source>
        <translation>نشان زدہ عہدے کا نگران چنیں (R)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the chart as a picture, drawing or PDF</source>
        <translation>ڈھانچے کو تصویر، خاکے یا PDF کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>تصویر (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>خاکہ (SVG)…</translation>
    </message>
    <message>
        <source>PDF on one page…</source>
        <translation>‏PDF ایک ہی صفحے پر…</translation>
    </message>
    <message>
        <source>PDF on A4 or Letter pages…</source>
        <translation>‏PDF، A4 یا لیٹر صفحوں پر…</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>چھوٹا کریں (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>بڑا کریں (+)</translation>
    </message>
    <message>
        <source>Show all of the chart (F)</source>
        <translation>پورا ڈھانچہ دکھائیں (F)</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Org chart</source>
        <translation>ٹیم کا ڈھانچہ</translation>
    </message>
    <message>
        <source>Let go on the box to report to. Esc lets go.</source>
        <translation>نگران کے خانے پر لا کر چھوڑیں۔ ارادہ بدل جائے تو Esc دبائیں۔</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Sheet</source>
        <translation>پرچہ</translation>
    </message>
</context>
<context>
    <name>CoachMark</name>
    <message>
        <source>Got it</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>اشارے بند کریں</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>اشارہ</translation>
    </message>
</context>
<context>
    <name>ColleagueRow</name>
    <message>
        <source>Part these roles</source>
        <translation>ساتھ کام کرنے والوں سے ہٹائیں</translation>
    </message>
    <message>
        <source>Stop working with {role}</source>
        <translation>ساتھ کام کرنے والوں سے ہٹائیں: {role}</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>Add a role to work with</source>
        <translation>ساتھی عہدہ شامل کریں</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>ساتھ کام کرنے والے</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Letters are written in</source>
        <translation>لکھائی کی قسم</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>خانوں کے درمیان علامت</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>شیٹ</translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation>ہر کالم کے اوپر بتائیں کہ اس میں کیا ہے۔</translation>
    </message>
    <message>
        <source>The columns are as you chose them the last time.</source>
        <translation>کالم ویسے ہی ہیں جیسے آپ نے پچھلی بار چنے تھے۔</translation>
    </message>
    <message>
        <source>Recognised: {program}</source>
        <translation>پہچان لی گئی: {program} کی فائل</translation>
    </message>
    <message>
        <source>Some letters cannot be read. Choose another way in which they are written. If “????” stays, the letters are lost in this file: export it again as Unicode or as an Excel workbook.</source>
        <translation>کچھ حروف پڑھے نہیں جا سکے۔ لکھائی کی کوئی اور قسم چنیں۔ پھر بھی “????” نظر آئے تو اس فائل میں حروف ضائع ہو چکے ہیں: اسے Unicode یا Excel فائل کے طور پر دوبارہ نکلوائیں۔</translation>
    </message>
    <message>
        <source>Where “????” stands, letters are lost in this file. Export it again as Unicode.</source>
        <translation>جہاں “????” لکھا ہے، وہاں اس فائل میں حروف ضائع ہو چکے ہیں۔ فائل دوبارہ Unicode میں نکلوائیں۔</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>پہلا منظرنامہ</translation>
    </message>
    <message>
        <source>with</source>
        <translation>دوسرا منظرنامہ</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>ماہ بہ ماہ خرچ</translation>
    </message>
    <message>
        <source>New scenario from this one…</source>
        <translation>اس کی نقل سے نیا منظرنامہ…</translation>
    </message>
    <message>
        <source>Make another from it, change that one, and see here what differs.</source>
        <translation>اس کی نقل سے دوسرا بنائیں، اس میں تبدیلیاں کریں، اور یہاں دیکھیں کہ دونوں میں کیا فرق ہے۔</translation>
    </message>
    <message>
        <source>There is one scenario so far</source>
        <translation>ابھی ایک ہی منظرنامہ ہے</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>موازنہ ہو رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n فرق</numerusform>
            <numerusform>%n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {second} are the same team.</source>
        <translation>“{first}” اور “{second}” میں ٹیم بالکل ایک جیسی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>مزید %n دکھائیں</numerusform>
            <numerusform>مزید %n دکھائیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostTable</name>
    <message>
        <source>Cost by month</source>
        <translation>ماہ بہ ماہ خرچ</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>Teambuilder stopped unexpectedly last time. Your plan is safe up to the last step.</source>
        <translation>پچھلی بار Teambuilder اچانک بند ہو گیا تھا۔ آپ کا پلان آخری تبدیلی تک محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Something went wrong the last time that Teambuilder was open. Your plan is safe up to the last step.</source>
        <translation>پچھلی بار جب Teambuilder کھلا تھا تو کوئی خرابی پیش آئی تھی۔ آپ کا پلان آخری تبدیلی تک محفوظ ہے۔</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from the calendar</source>
        <translation>کیلنڈر سے چنیں</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>تاریخ ہٹائیں</translation>
    </message>
    <message>
        <source>Type a date such as 14/2/2027, or choose one from the calendar.</source>
        <translation>تاریخ یوں لکھیں: 14/2/2027، یا کیلنڈر سے چنیں۔</translation>
    </message>
</context>
<context>
    <name>DepartmentColumn</name>
    <message>
        <source>{department}: the seats</source>
        <translation>{department} کی آسامیاں</translation>
    </message>
    <message>
        <source>No roles here yet. Drag one from the role catalogue at the side, or press “Add a role”.</source>
        <translation>یہاں ابھی کوئی عہدہ نہیں۔ ساتھ والی “عہدے” کی فہرست سے کوئی کھینچ کر یہاں لائیں، یا “عہدہ شامل کریں” دبائیں۔</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>عہدہ شامل کریں</translation>
    </message>
    <message>
        <source>{filled} of {wanted} filled</source>
        <translation>{wanted} میں سے {filled} آسامیاں پُر</translation>
    </message>
    <message>
        <source>{pay} a month</source>
        <translation>{pay} ماہانہ</translation>
    </message>
    <message>
        <source>{pay} planned</source>
        <translation>نئی بھرتی: {pay}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Look at the plan as it was</source>
        <translation>تب کا پلان دیکھیں</translation>
    </message>
    <message>
        <source>Restore this plan</source>
        <translation>یہ پلان بحال کریں</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>کوئی تبدیلی چنیں</translation>
    </message>
    <message>
        <source>Here you see how the plan was after it.</source>
        <translation>یہاں آپ دیکھیں گے کہ اس کے بعد پلان کیسا تھا۔</translation>
    </message>
    <message>
        <source>The plan as it was after this step, on {moment}.</source>
        <translation>اس تبدیلی کے بعد پلان ایسا تھا: {moment}۔</translation>
    </message>
    <message>
        <source>The step was taken back later.</source>
        <translation>یہ تبدیلی بعد میں واپس لے لی گئی۔</translation>
    </message>
    <message>
        <source>The plan is now just as it was then.</source>
        <translation>پلان اب بالکل ویسا ہی ہے جیسا تب تھا۔</translation>
    </message>
    <message>
        <source>Only small things that are not listed here have changed since.</source>
        <translation>تب سے صرف ایسی معمولی چیزیں بدلی ہیں جو یہاں درج نہیں ہوتیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since then</source>
        <translation>
            <numerusform>تب سے %n فرق</numerusform>
            <numerusform>تب سے %n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since {day}</source>
        <translation>
            <numerusform>{day} سے اب تک %n فرق</numerusform>
            <numerusform>{day} سے اب تک %n فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>مزید %n دکھائیں</numerusform>
            <numerusform>مزید %n دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed since {moment}</source>
        <translation>{moment} سے اب تک کیا بدلا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>Take it out of {scenario}</source>
        <translation>“{scenario}” سے ہٹائیں</translation>
    </message>
    <message>
        <source>Copy to {scenario}</source>
        <translation>“{scenario}” میں نقل کریں</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>title</source>
        <translation>عہدے کا نام</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>specialty</source>
        <translation>مہارت</translation>
    </message>
    <message>
        <source>department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>pay a month</source>
        <translation>ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>stage of the hire</source>
        <translation>بھرتی کا مرحلہ</translation>
    </message>
    <message>
        <source>pay an hour</source>
        <translation>فی گھنٹہ اجرت</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>کمیشن</translation>
    </message>
    <message>
        <source>earns a month</source>
        <translation>ماہانہ آمدنی</translation>
    </message>
    <message>
        <source>up to speed after</source>
        <translation>پوری کارکردگی تک کا عرصہ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>share of pay</source>
        <translation>تنخواہ کا حصہ</translation>
    </message>
    <message>
        <source>reckoned as</source>
        <translation>حساب کا طریقہ</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>the usual hours</source>
        <translation>معمول کے گھنٹے</translation>
    </message>
    <message>
        <source>{subject}: another detail is not the same.</source>
        <translation>{subject}: ایک اور تفصیل میں فرق ہے۔</translation>
    </message>
    <message>
        <source>{subject}, {field}: {a} in {scenario_a}, {b} in {scenario_b}.</source>
        <translation>{subject}، {field}: “{scenario_a}” میں {a}، “{scenario_b}” میں {b}۔</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>طے نہیں</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>فیصد</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>مقررہ رقم</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ماہ</numerusform>
            <numerusform>%n ماہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n آسامی</numerusform>
            <numerusform>%n آسامیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibility(-ies)</source>
        <translation>
            <numerusform>%n ذمہ داری</numerusform>
            <numerusform>%n ذمہ داریاں</numerusform>
        </translation>
    </message>
    <message>
        <source>The role {role}: only in {scenario}, with {seats} and {duties}.</source>
        <translation>عہدہ {role}: صرف “{scenario}” میں ({seats}، {duties})۔</translation>
    </message>
    <message>
        <source>{role} reports to {a} in {scenario_a}, and to {b} in {scenario_b}.</source>
        <translation>{role} کس کے سامنے جواب دہ ہے: “{scenario_a}” میں {a}، “{scenario_b}” میں {b}۔</translation>
    </message>
    <message>
        <source>{role} works with {other} only in {scenario}.</source>
        <translation>{role} اور {other} صرف “{scenario}” میں مل کر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>{subject}: only in {scenario}, held by {person}.</source>
        <translation>{subject}: صرف “{scenario}” میں، {person} کے پاس۔</translation>
    </message>
    <message>
        <source>{subject}: only in {scenario}, vacant.</source>
        <translation>{subject}: صرف “{scenario}” میں، آسامی خالی ہے۔</translation>
    </message>
    <message>
        <source>{subject}: {a} in {scenario_a}, {b} in {scenario_b}.</source>
        <translation>{subject}: “{scenario_a}” میں {a}، “{scenario_b}” میں {b}۔</translation>
    </message>
    <message>
        <source>{role} owns {responsibility} only in {scenario}.</source>
        <translation>صرف “{scenario}” میں {role} ذمہ دار ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{role} helps with {responsibility} only in {scenario}.</source>
        <translation>صرف “{scenario}” میں {role} مددگار ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{role} owns {responsibility} in {scenario_a}, and only helps with it in {scenario_b}.</source>
        <translation>“{scenario_a}” میں {role} ذمہ دار ہے، “{scenario_b}” میں صرف مددگار: {responsibility}</translation>
    </message>
    <message>
        <source>{role} owns {responsibility} in {scenario_b}, and only helps with it in {scenario_a}.</source>
        <translation>“{scenario_b}” میں {role} ذمہ دار ہے، “{scenario_a}” میں صرف مددگار: {responsibility}</translation>
    </message>
    <message>
        <source>{role}, hours a week for {responsibility}: {a} in {scenario_a}, {b} in {scenario_b}.</source>
        <translation>{role} کے ہفتے کے گھنٹے ({responsibility}): “{scenario_a}” میں {a}، “{scenario_b}” میں {b}۔</translation>
    </message>
    <message>
        <source>{subject}: only in {scenario}.</source>
        <translation>{subject}: صرف “{scenario}” میں۔</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>{role}, seat {number}</source>
        <translation>{role}، آسامی نمبر {number}</translation>
    </message>
    <message>
        <source>Paid once</source>
        <translation>ایک بار کا خرچ</translation>
    </message>
    <message>
        <source>a detail</source>
        <translation>ایک تفصیل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Raise for {person} from {month}</source>
        <translation>{month} سے {person} کی تنخواہ میں اضافہ</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss the finding</source>
        <translation>یہ بات رہنے دیں</translation>
    </message>
    <message>
        <source>Why it may stay as it is:</source>
        <translation>ایسے ہی رہنے دینے کی وجہ:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>It waits under “Dismissed”. You can take it back at any time.</source>
        <translation>یہ “رہنے دی گئی باتیں” میں ملے گی۔ جب چاہیں واپس لے آئیں۔</translation>
    </message>
</context>
<context>
    <name>DutyFinder</name>
    <message>
        <source>Find a responsibility</source>
        <translation>ذمہ داری ڈھونڈیں</translation>
    </message>
    <message>
        <source>Responsibilities to add</source>
        <translation>شامل کرنے کے لیے ذمہ داریاں</translation>
    </message>
    <message>
        <source>Nothing found. Write your own below.</source>
        <translation>کچھ نہیں ملا۔ نیچے اپنی ذمہ داری لکھیں۔</translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation>ابھی کوئی اس کا ذمہ دار نہیں</translation>
    </message>
    <message>
        <source>{role} owns it</source>
        <translation>ذمہ دار: {role}</translation>
    </message>
</context>
<context>
    <name>DutyForm</name>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>When it pays</source>
        <translation>کب کا کام</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Explanation in English</source>
        <translation>وضاحت (انگریزی)</translation>
    </message>
    <message>
        <source>Explanation in Urdu</source>
        <translation>وضاحت (اردو)</translation>
    </message>
    <message>
        <source>Essential: somebody must own it</source>
        <translation>لازمی: اس کا کوئی ذمہ دار ہونا چاہیے</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>فی الحال ہٹائیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>واپس لائیں</translation>
    </message>
</context>
<context>
    <name>DutyHead</name>
    <message>
        <source>Responsibilities</source>
        <translation>ذمہ داریاں</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>مددگار</translation>
    </message>
    <message>
        <source>Hours a week: {responsibility}</source>
        <translation>ہفتے کے گھنٹے: {responsibility}</translation>
    </message>
    <message>
        <source>Hours a week. Leave it empty for the usual figure.</source>
        <translation>ہفتے کے گھنٹے۔ خالی چھوڑیں تو معمول کے گھنٹے گنے جائیں گے۔</translation>
    </message>
    <message>
        <source>Take away {responsibility}</source>
        <translation>ہٹائیں: {responsibility}</translation>
    </message>
</context>
<context>
    <name>DutyRows</name>
    <message>
        <source>Nothing yet. Add a responsibility below.</source>
        <translation>ابھی کچھ نہیں۔ نیچے سے ذمہ داری شامل کریں۔</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Select a card or a person to see and change the details.</source>
        <translation>تفصیل دیکھنے اور بدلنے کے لیے کوئی کارڈ یا فرد چنیں۔</translation>
    </message>
    <message>
        <source>Select a card or a person to see the details. Nothing can be changed here.</source>
        <translation>تفصیل دیکھنے کے لیے کوئی کارڈ یا فرد چنیں۔ یہاں کچھ بدلا نہیں جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>As a table</source>
        <translation>جدول کی صورت میں</translation>
    </message>
    <message>
        <source>Show the payroll as a table</source>
        <translation>تنخواہوں کا حساب جدول کی صورت میں دیکھیں</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the payroll as a picture or workbook</source>
        <translation>تنخواہوں کا حساب تصویر یا Excel فائل میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>تصویر (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>خاکہ (SVG)…</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation>‏Excel فائل (XLSX)…</translation>
    </message>
    <message>
        <source>What the team costs</source>
        <translation>ٹیم کا خرچ</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>تنخواہوں کا حساب</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>فائل محفوظ نہیں ہوئی</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>فائل میں نکالیں</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>کیا نکالنا ہے</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فائل کی قسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>منظرنامہ</translation>
    </message>
    <message>
        <source>With pay and other amounts</source>
        <translation>تنخواہوں اور باقی رقموں سمیت</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>فائل محفوظ نہیں ہوئی</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>فائل بن رہی ہے…</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>پورا پلان</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>تنخواہوں کا حساب</translation>
    </message>
    <message>
        <source>A copy of the plan to share</source>
        <translation>دوسروں کے لیے پلان کی نقل</translation>
    </message>
    <message>
        <source>copy to share</source>
        <translation>دوسروں کے لیے نقل</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>پلان</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>‏Excel فائل ‎(XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>سادہ جدول ‎(CSV)</translation>
    </message>
    <message>
        <source>Contacts (vCard 4.0)</source>
        <translation>رابطے ‎(vCard 4.0)</translation>
    </message>
    <message>
        <source>Contacts for older phones (vCard 3.0)</source>
        <translation>پرانے فونوں کے لیے رابطے ‎(vCard 3.0)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>پروگراموں کے لیے ڈیٹا ‎(JSON)</translation>
    </message>
    <message>
        <source>All scenarios with all pay and notes, without the history. Keep it like the plan itself.</source>
        <translation>تمام منظرنامے، تنخواہوں اور نوٹس سمیت، مگر سرگزشت کے بغیر۔ اسے پلان ہی کی طرح سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>People, roles, seats, responsibilities, goals and findings, a sheet for each.</source>
        <translation>افراد، عہدے، آسامیاں، ذمہ داریاں، اہداف اور توجہ طلب باتیں، ہر ایک الگ شیٹ میں۔</translation>
    </message>
    <message>
        <source>What the team costs month by month. It shows what each person earns.</source>
        <translation>ٹیم کا ماہ بہ ماہ خرچ۔ اس میں ہر فرد کی تنخواہ نظر آتی ہے۔</translation>
    </message>
    <message>
        <source>All details of the people, with your notes. Another plan can import the file.</source>
        <translation>افراد کی تمام تفصیلات، آپ کے نوٹس سمیت۔ یہ لوگ فائل سے کسی اور پلان میں بھی لائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>All details of the people, with your notes and the seats that they hold.</source>
        <translation>افراد کی تمام تفصیلات، آپ کے نوٹس اور ان کی آسامیوں سمیت۔</translation>
    </message>
    <message>
        <source>Names, phone numbers, e-mail addresses, photos and titles, for an address book.</source>
        <translation>نام، فون نمبر، ای میل، تصاویر اور عہدے، فون یا ای میل کی رابطہ فہرست کے لیے۔</translation>
    </message>
    <message>
        <source>Pay, costs, budget and all other amounts</source>
        <translation>تنخواہیں، اخراجات، بجٹ اور باقی تمام رقمیں</translation>
    </message>
    <message>
        <source>Phone numbers, e-mail addresses and photos</source>
        <translation>فون نمبر، ای میل اور تصاویر</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>آپ کے نوٹس</translation>
    </message>
    <message>
        <source>The history: all earlier steps, and what was deleted</source>
        <translation>سرگزشت: پہلے کی تمام تبدیلیاں، اور جو کچھ مٹایا گیا</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of both scenarios</source>
        <translation>دونوں منظرناموں کے اعداد</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>صرف یہاں</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} میں سے {number}</translation>
    </message>
    <message>
        <source>People with a seat</source>
        <translation>جن افراد کے پاس عہدہ ہے</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>پُر آسامیاں</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Essential responsibilities with an owner</source>
        <translation>لازمی ذمہ داریاں جن کا کوئی ذمہ دار ہے</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>توجہ طلب باتیں</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید %n</numerusform>
            <numerusform>اور مزید %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cost of %n month(s) together</source>
        <translation>
            <numerusform>%n مہینے کا خرچ</numerusform>
            <numerusform>%n مہینوں کا کل خرچ</numerusform>
        </translation>
    </message>
    <message>
        <source>The cash runs out</source>
        <translation>نقد رقم کب ختم ہوگی</translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation>{month} میں</translation>
    </message>
    <message>
        <source>in the worse case in {month}</source>
        <translation>مشکل صورت ہو تو {month} میں</translation>
    </message>
    <message>
        <source>not in this time</source>
        <translation>اس عرصے میں نہیں</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find a responsibility</source>
        <translation>ذمہ داری ڈھونڈیں</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Both departments</source>
        <translation>دونوں شعبے</translation>
    </message>
    <message>
        <source>When it pays</source>
        <translation>کب کا کام</translation>
    </message>
    <message>
        <source>Now and long term</source>
        <translation>ابھی اور آگے</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>فی الحال ہٹائی ہوئی</translation>
    </message>
    <message>
        <source>Add a responsibility</source>
        <translation>ذمہ داری شامل کریں</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Type to find</source>
        <translation>ڈھونڈنے کے لیے لکھیں</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Problem</source>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>مشورہ</translation>
    </message>
    <message>
        <source>Nothing left to settle</source>
        <translation>کوئی توجہ طلب بات نہیں</translation>
    </message>
    <message>
        <source>1 finding left</source>
        <translation>1 توجہ طلب بات</translation>
    </message>
    <message>
        <source>{number} findings left</source>
        <translation>{number} توجہ طلب باتیں</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>توجہ طلب باتیں</translation>
    </message>
    <message>
        <source>Findings ({number})</source>
        <translation>توجہ طلب باتیں ({number})</translation>
    </message>
    <message>
        <source>Dismissed ({number})</source>
        <translation>رہنے دی گئی باتیں ({number})</translation>
    </message>
    <message>
        <source>Nothing to settle yet. Add roles and people, and advice shows up here.</source>
        <translation>ابھی کوئی توجہ طلب بات نہیں۔ عہدے اور افراد شامل کریں، پھر مشورے یہاں نظر آئیں گے۔</translation>
    </message>
    <message>
        <source>All is settled. When the plan needs a decision from you, it shows up here.</source>
        <translation>سب کچھ طے ہے۔ جب پلان کو آپ کے کسی فیصلے کی ضرورت ہوگی، وہ بات یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>توجہ طلب باتیں بند کریں</translation>
    </message>
    <message>
        <source>Open the findings</source>
        <translation>توجہ طلب باتیں کھولیں</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>When it pays</source>
        <translation>کب کا کام</translation>
    </message>
    <message>
        <source>Measure in English</source>
        <translation>پیمانہ (انگریزی)</translation>
    </message>
    <message>
        <source>Measure in Urdu</source>
        <translation>پیمانہ (اردو)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>یہ ہدف ختم کریں</translation>
    </message>
    <message>
        <source>Find a responsibility</source>
        <translation>ذمہ داری ڈھونڈیں</translation>
    </message>
    <message>
        <source>Responsibilities that serve this goal</source>
        <translation>اس ہدف سے جڑی ذمہ داریاں</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>due {date}</source>
        <translation>{date} تک</translation>
    </message>
    <message>
        <source>Nobody serves it: tick a responsibility beside it</source>
        <translation>کوئی ذمہ داری نہیں جڑی: ساتھ کی فہرست میں نشان لگائیں</translation>
    </message>
    <message>
        <source>Responsibilities that serve it: {number}</source>
        <translation>جڑی ہوئی ذمہ داریاں: {number}</translation>
    </message>
</context>
<context>
    <name>GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>اہداف</translation>
    </message>
    <message>
        <source>No goals yet. Add what sales and marketing want to reach.</source>
        <translation>ابھی کوئی ہدف نہیں۔ لکھیں کہ سیلز اور مارکیٹنگ کو کیا حاصل کرنا ہے۔</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>ہدف شامل کریں</translation>
    </message>
    <message>
        <source>Choose a goal to see its details and who serves it.</source>
        <translation>تفصیل اور جڑی ہوئی ذمہ داریاں دیکھنے کے لیے کوئی ہدف چنیں۔</translation>
    </message>
    <message>
        <source>What the sales and marketing plan wants to reach, now and in the long term.</source>
        <translation>سیلز اور مارکیٹنگ کو ابھی اور آگے چل کر کیا حاصل کرنا ہے۔</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Who owns what: responsibilities by roles</source>
        <translation>کون کس کا ذمہ دار: ذمہ داریاں اور عہدے</translation>
    </message>
</context>
<context>
    <name>HandOffCard</name>
    <message>
        <source>{department} gives</source>
        <translation>{department} دیتی ہے</translation>
    </message>
    <message>
        <source>{department} takes</source>
        <translation>{department} لیتی ہے</translation>
    </message>
</context>
<context>
    <name>HandOffsPage</name>
    <message>
        <source>What one department must pass on, and the other must take up. Each side needs an owner.</source>
        <translation>جو چیز ایک شعبہ آگے دے اور دوسرا لے۔ دونوں طرف کوئی ذمہ دار ہونا چاہیے۔</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>In the whole window</source>
        <translation>پوری ونڈو میں</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – Teambuilder</source>
        <translation>مدد – Teambuilder</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>مدد میں ڈھونڈیں</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>مدد کے صفحات</translation>
    </message>
    <message>
        <source>No page speaks of that. Try another word.</source>
        <translation>کسی صفحے پر اس کا ذکر نہیں۔ کوئی اور لفظ آزمائیں۔</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Drag a person onto a card to give them a seat. Or press Space to pick up, Tab and the arrow keys to go to a card, and Enter to put down.</source>
        <translation>فرد کو آسامی دینے کے لیے اسے کھینچ کر کارڈ پر چھوڑیں۔ یا Space سے اٹھائیں، Tab اور تیر والے بٹنوں سے کارڈ تک جائیں اور Enter سے وہاں رکھ دیں۔</translation>
    </message>
    <message>
        <source>There is no Save: every step is kept at once. This takes the last step back.</source>
        <translation>محفوظ کرنے کی ضرورت نہیں: ہر تبدیلی اسی وقت محفوظ ہو جاتی ہے۔ اس بٹن سے آخری تبدیلی واپس ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Here stands what your plan should still settle. Click a line to see why, and settle it.</source>
        <translation>یہاں وہ باتیں ہیں جو پلان میں ابھی طے ہونی ہیں۔ کسی سطر پر کلک کر کے وجہ دیکھیں اور بات طے کر دیں۔</translation>
    </message>
    <message>
        <source>Nobody sits here yet. The hiring plan says when you can afford somebody, and what it costs.</source>
        <translation>یہ آسامی ابھی خالی ہے۔ بھرتی کا منصوبہ بتاتا ہے کہ آپ کب کسی کو رکھنے کا خرچ اٹھا سکتے ہیں اور وہ خرچ کتنا ہوگا۔</translation>
    </message>
    <message>
        <source>Everybody with a seat has a page of their own: what they own, and to whom they report. Print it here.</source>
        <translation>ہر عہدے والے فرد کا اپنا پرچہ ہوتا ہے: وہ کس کام کا ذمہ دار ہے اور کس کے سامنے جواب دہ۔ اسے یہاں سے پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Print the page, or save it as a PDF to send by e-mail or WhatsApp. Both of you sign it.</source>
        <translation>پرچہ پرنٹ کریں، یا PDF بنا کر ای میل یا WhatsApp سے بھیجیں۔ اس پر آپ اور وہ فرد، دونوں دستخط کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>HireForm</name>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Stage of hiring</source>
        <translation>بھرتی کا مرحلہ</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Pay a month</source>
        <translation>ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>or pay an hour</source>
        <translation>یا فی گھنٹہ اجرت</translation>
    </message>
    <message>
        <source>Commission, % of pay</source>
        <translation>کمیشن، تنخواہ کا فیصد</translation>
    </message>
    <message>
        <source>Earns a month</source>
        <translation>اس سے ماہانہ آمدنی</translation>
    </message>
    <message>
        <source>Up to speed</source>
        <translation>پوری کارکردگی</translation>
    </message>
    <message>
        <source>What the business earns more through this seat, before its pay. Leave it empty if unsure.</source>
        <translation>اس آسامی سے کاروبار کی آمدنی میں جو اضافہ ہوگا، اس کی تنخواہ نکالنے سے پہلے۔ یقین نہ ہو تو خالی چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Put a person here…</source>
        <translation>یہاں کسی فرد کو لگائیں…</translation>
    </message>
    <message>
        <source>{person} has this seat: a pay of their own counts before that of the seat.</source>
        <translation>یہ آسامی {person} کے پاس ہے: فرد کی اپنی تنخواہ درج ہو تو وہی گنی جاتی ہے، ورنہ آسامی کی۔</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فوراً</translation>
    </message>
    <message numerus="yes">
        <source>after %n months</source>
        <translation>
            <numerusform>%n ماہ بعد</numerusform>
            <numerusform>%n ماہ بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiresPage</name>
    <message>
        <source>No seat is vacant. Add one to a role on the Team screen, or look at “What to hire next”.</source>
        <translation>کوئی آسامی خالی نہیں۔ ٹیم کی سکرین پر کسی عہدے میں آسامی بڑھائیں، یا “اگلی بھرتی” دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>HiresSide</name>
    <message>
        <source>Choose a hire to see its terms. Pull its bar, or press Left and Right, to move its start.</source>
        <translation>شرائط دیکھنے کے لیے کوئی بھرتی چنیں۔ آغاز کا مہینہ بدلنے کے لیے اس کی پٹی کھینچیں، یا کی بورڈ پر دائیں بائیں والے تیر دبائیں۔</translation>
    </message>
    <message>
        <source>Terms and money</source>
        <translation>شرائط اور رقم</translation>
    </message>
    <message>
        <source>Hire</source>
        <translation>بھرتی</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد رقم</translation>
    </message>
    <message>
        <source>On-costs</source>
        <translation>اضافی اخراجات</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>اضافۂ تنخواہ</translation>
    </message>
</context>
<context>
    <name>HiringScreen</name>
    <message>
        <source>Pages of the hiring plan</source>
        <translation>بھرتی کے منصوبے کے صفحات</translation>
    </message>
    <message>
        <source>Hires and money</source>
        <translation>بھرتیاں اور رقم</translation>
    </message>
    <message>
        <source>What to hire next</source>
        <translation>اگلی بھرتی</translation>
    </message>
    <message>
        <source>Suggested placements</source>
        <translation>تجویز کردہ تقرریاں</translation>
    </message>
    <message>
        <source>Absence rehearsal</source>
        <translation>اگر کوئی غیر حاضر ہو</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>منظرنامے آمنے سامنے</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Undo: {step}</source>
        <translation>واپس لیا گیا: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>دوبارہ کیا گیا: {step}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلا ہوا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Show more of this day</source>
        <translation>اس دن کی مزید تبدیلیاں دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n تبدیلی</numerusform>
            <numerusform>%n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>مزید %n تبدیلی</numerusform>
            <numerusform>مزید %n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>واپس لی گئی</translation>
    </message>
    <message>
        <source>Scenario: {scenario}</source>
        <translation>منظرنامہ: {scenario}</translation>
    </message>
    <message>
        <source>Business and money</source>
        <translation>کاروبار اور رقم</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>منظرنامے</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>ذمہ داریاں</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>اہداف</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>دستخط شدہ پرچے</translation>
    </message>
    <message>
        <source>On-costs</source>
        <translation>اضافی اخراجات</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>The team in {scenario}</source>
        <translation>منظرنامے “{scenario}” کی ٹیم</translation>
    </message>
    <message>
        <source>Cards stand in another order.</source>
        <translation>کارڈوں کی ترتیب بدل گئی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were dismissed.</source>
        <translation>
            <numerusform>%n توجہ طلب بات رہنے دی گئی۔</numerusform>
            <numerusform>%n توجہ طلب باتیں رہنے دی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed finding(s) were taken back.</source>
        <translation>
            <numerusform>رہنے دی گئی %n توجہ طلب بات واپس لائی گئی۔</numerusform>
            <numerusform>رہنے دی گئی %n توجہ طلب باتیں واپس لائی گئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: another detail has changed.</source>
        <translation>{subject}: ایک اور تفصیل بدل گئی ہے۔</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>The role {role} is new, with {seats} and {duties}.</source>
        <translation>نیا عہدہ: {role} ({seats}، {duties})۔</translation>
    </message>
    <message>
        <source>The role {role} was removed, with {seats} and {duties}.</source>
        <translation>عہدہ ختم کیا گیا: {role} ({seats}، {duties})۔</translation>
    </message>
    <message>
        <source>{role} reports to {b}; before: {a}.</source>
        <translation>{role} اب {b} کے سامنے جواب دہ ہے؛ پہلے: {a}۔</translation>
    </message>
    <message>
        <source>{role} works with {other} now.</source>
        <translation>{role} اور {other} اب مل کر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>{role} no longer works with {other}.</source>
        <translation>{role} اور {other} اب مل کر کام نہیں کرتے۔</translation>
    </message>
    <message>
        <source>{subject}: a new seat, held by {person}.</source>
        <translation>{subject}: نئی آسامی، {person} کے پاس۔</translation>
    </message>
    <message>
        <source>{subject}: a seat was removed; {person} held it.</source>
        <translation>{subject}: ایک آسامی ختم کی گئی جو {person} کے پاس تھی۔</translation>
    </message>
    <message>
        <source>{subject}: a new seat, vacant.</source>
        <translation>{subject}: نئی خالی آسامی۔</translation>
    </message>
    <message>
        <source>{subject}: a vacant seat was removed.</source>
        <translation>{subject}: ایک خالی آسامی ختم کی گئی۔</translation>
    </message>
    <message>
        <source>{subject}: {b}; before: {a}.</source>
        <translation>{subject}: {b}؛ پہلے: {a}۔</translation>
    </message>
    <message>
        <source>{role} owns {responsibility} now.</source>
        <translation>{role} اب ذمہ دار ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{role} no longer owns {responsibility}.</source>
        <translation>{role} اب ذمہ دار نہیں: {responsibility}</translation>
    </message>
    <message>
        <source>{role} helps with {responsibility} now.</source>
        <translation>{role} اب مددگار ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{role} no longer helps with {responsibility}.</source>
        <translation>{role} اب مددگار نہیں: {responsibility}</translation>
    </message>
    <message>
        <source>{role} only helps with {responsibility} now; before, it owned it.</source>
        <translation>{role} پہلے ذمہ دار، اب صرف مددگار: {responsibility}</translation>
    </message>
    <message>
        <source>{role} owns {responsibility} now; before, it only helped.</source>
        <translation>{role} پہلے صرف مددگار، اب ذمہ دار: {responsibility}</translation>
    </message>
    <message>
        <source>{role}, hours a week for {responsibility}: {b}; before: {a}.</source>
        <translation>{role}، ہفتے کے گھنٹے برائے {responsibility}: {b}؛ پہلے: {a}۔</translation>
    </message>
    <message>
        <source>{subject}: new.</source>
        <translation>{subject}: نیا اضافہ۔</translation>
    </message>
    <message>
        <source>{subject}: removed.</source>
        <translation>{subject}: اسے ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>{subject}, {field}: {b}; before: {a}.</source>
        <translation>{subject}، {field}: {b}؛ پہلے: {a}۔</translation>
    </message>
    <message>
        <source>The scenario {scenario} is new.</source>
        <translation>نیا منظرنامہ: “{scenario}”۔</translation>
    </message>
    <message>
        <source>The scenario {scenario} was deleted.</source>
        <translation>منظرنامہ ختم کیا گیا: “{scenario}”۔</translation>
    </message>
    <message>
        <source>{person} was added.</source>
        <translation>{person} کو شامل کیا گیا۔</translation>
    </message>
    <message>
        <source>{person} was removed.</source>
        <translation>{person} کو پلان سے نکالا گیا۔</translation>
    </message>
    <message>
        <source>The responsibility {responsibility} is new.</source>
        <translation>نئی ذمہ داری: {responsibility}</translation>
    </message>
    <message>
        <source>The responsibility {responsibility} was removed.</source>
        <translation>ذمہ داری ختم کی گئی: {responsibility}</translation>
    </message>
    <message>
        <source>The goal {goal} is new.</source>
        <translation>نیا ہدف: {goal}</translation>
    </message>
    <message>
        <source>The goal {goal} was removed.</source>
        <translation>ہدف ختم کیا گیا: {goal}</translation>
    </message>
    <message>
        <source>{responsibility} serves the goal {goal} now.</source>
        <translation>ہدف {goal} کے لیے اب یہ ذمہ داری بھی ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{responsibility} no longer serves the goal {goal}.</source>
        <translation>ہدف {goal} کے لیے اب یہ ذمہ داری نہیں رہی: {responsibility}</translation>
    </message>
    <message>
        <source>{person} signed a sheet on {day}.</source>
        <translation>{person} نے {day} کو پرچے پر دستخط کیے۔</translation>
    </message>
    <message>
        <source>The signature of {person} of {day} was taken back.</source>
        <translation>{person} کے {day} کے دستخط واپس لیے گئے۔</translation>
    </message>
    <message>
        <source>The on-cost {cost} is new.</source>
        <translation>نیا اضافی خرچ: {cost}۔</translation>
    </message>
    <message>
        <source>The on-cost {cost} was removed.</source>
        <translation>اضافی خرچ ختم کیا گیا: {cost}۔</translation>
    </message>
    <message>
        <source>{subject}: the photo has changed.</source>
        <translation>{subject}: تصویر بدل گئی ہے۔</translation>
    </message>
    <message>
        <source>{subject}: the logo has changed.</source>
        <translation>{subject}: لوگو بدل گیا ہے۔</translation>
    </message>
    <message>
        <source>{person} signed another sheet on {day}.</source>
        <translation>{person} نے {day} کو ایک اور پرچے پر دستخط کیے۔</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>name in the other script</source>
        <translation>نام دوسری زبان میں</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>pay a month</source>
        <translation>ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>pay an hour</source>
        <translation>فی گھنٹہ اجرت</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>کمیشن</translation>
    </message>
    <message>
        <source>start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>when it pays</source>
        <translation>کب کا کام</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>وضاحت</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>فی الحال ہٹائی ہوئی</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>حساب میں شامل</translation>
    </message>
    <message>
        <source>share of pay</source>
        <translation>تنخواہ کا حصہ</translation>
    </message>
    <message>
        <source>of pay up to</source>
        <translation>تنخواہ کی اس حد تک</translation>
    </message>
    <message>
        <source>none for pay above</source>
        <translation>اس سے زیادہ تنخواہ پر نہیں</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>address of the source</source>
        <translation>ماخذ کا ویب صفحہ</translation>
    </message>
    <message>
        <source>date of the source</source>
        <translation>ماخذ کی تاریخ</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>scenario that opens first</source>
        <translation>پہلے کھلنے والا منظرنامہ</translation>
    </message>
    <message>
        <source>budget a month</source>
        <translation>ماہانہ بجٹ</translation>
    </message>
    <message>
        <source>cash in hand</source>
        <translation>موجودہ نقد رقم</translation>
    </message>
    <message>
        <source>earned a month</source>
        <translation>ماہانہ آمدنی</translation>
    </message>
    <message>
        <source>first month of the forecast</source>
        <translation>تخمینے کا پہلا مہینہ</translation>
    </message>
    <message>
        <source>length of the forecast</source>
        <translation>تخمینے کا دورانیہ</translation>
    </message>
    <message>
        <source>hires sooner by up to</source>
        <translation>نئے لوگ پہلے آنے کی حد</translation>
    </message>
    <message>
        <source>hires later by up to</source>
        <translation>نئے لوگ دیر سے آنے کی حد</translation>
    </message>
    <message>
        <source>up to speed later by up to</source>
        <translation>آمدنی میں مزید وقت لگنے کی حد</translation>
    </message>
    <message>
        <source>person</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>ذمہ داری</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>Reading the history…</source>
        <translation>سرگزشت پڑھی جا رہی ہے…</translation>
    </message>
    <message numerus="yes">
        <source>The plan is again as it was on {moment}. %n later step(s) no longer count.</source>
        <translation>
            <numerusform>پلان پھر ویسا ہے جیسا {moment} کو تھا۔ بعد کی %n تبدیلی اب شمار نہیں ہوتی۔</numerusform>
            <numerusform>پلان پھر ویسا ہے جیسا {moment} کو تھا۔ بعد کی %n تبدیلیاں اب شمار نہیں ہوتیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the history, and Undo brings them back.</source>
        <translation>سرگزشت میں سب محفوظ ہے، اور “واپس لیں” سے سب لوٹ آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Steps</source>
        <translation>تبدیلیاں</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Type hours as a number, such as 40, 37.5 or 37:30.</source>
        <translation>گھنٹے ہندسوں میں لکھیں، جیسے 40، 37.5 یا 37:30۔</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>As suggested</source>
        <translation>جیسا تجویز ہے</translation>
    </message>
    <message>
        <source>Merge all</source>
        <translation>سب کے اندراج ملا دیں</translation>
    </message>
    <message>
        <source>Add all as other people</source>
        <translation>سب کو الگ فرد کے طور پر شامل کریں</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>سب کو چھوڑ دیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>نام دوسری زبان میں</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>کام کا آغاز</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>تنخواہ</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>کمیشن</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} ماہانہ</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} فی گھنٹہ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google Contacts</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Teambuilder</source>
        <translation>Teambuilder</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, reversed)</source>
        <translation>‏Unicode (UTF-16، الٹی ترتیب)</translation>
    </message>
    <message>
        <source>Windows, English</source>
        <translation>‏Windows، انگریزی</translation>
    </message>
    <message>
        <source>Windows, Urdu and Arabic</source>
        <translation>‏Windows، اردو اور عربی</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>کوما</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>سیمی کولن</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>کھڑی لکیر</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{name} is in the plan already as {other}: {reasons}.</source>
        <translation>{name} پہلے سے پلان میں {other} کے نام سے موجود ہیں: {reasons}۔</translation>
    </message>
    <message>
        <source>{name} may be {other} of the plan: {reasons}.</source>
        <translation>{name} شاید پلان کے فرد {other} ہی ہیں: {reasons}۔</translation>
    </message>
    <message>
        <source>{name} stands on line {line} already, as {other}: {reasons}.</source>
        <translation>{name} پہلے ہی سطر {line} پر {other} کے نام سے موجود ہیں: {reasons}۔</translation>
    </message>
    <message>
        <source>{name} may be {other} of line {line}: {reasons}.</source>
        <translation>{name} شاید سطر {line} کے فرد {other} ہی ہیں: {reasons}۔</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>ای میل ایک ہی ہے</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>فون نمبر ایک ہی ہے</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>نام ایک ہی ہے</translation>
    </message>
    <message>
        <source>names that are {percent} % alike</source>
        <translation>نام {percent} فیصد ملتے ہیں</translation>
    </message>
    <message>
        <source>Add as another person</source>
        <translation>الگ فرد کے طور پر شامل کریں</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Merge with {other}</source>
        <translation>{other} کے اندراج میں ملا دیں</translation>
    </message>
    <message>
        <source>There is no name beside “{value}”.</source>
        <translation>“{value}” کے ساتھ کوئی نام نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is no number of hours.</source>
        <translation>کالم “{column}” میں “{value}” گھنٹوں کی تعداد نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is no amount.</source>
        <translation>کالم “{column}” میں “{value}” کوئی رقم نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is no date.</source>
        <translation>کالم “{column}” میں “{value}” کوئی تاریخ نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” does not say how somebody works with you.</source>
        <translation>کالم “{column}” میں “{value}” سے پتا نہیں چلتا کہ یہ فرد آپ کے ہاں کس حیثیت سے کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is neither sales nor marketing.</source>
        <translation>کالم “{column}” میں “{value}” نہ سیلز ہے نہ مارکیٹنگ۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is no phone number.</source>
        <translation>کالم “{column}” میں “{value}” فون نمبر نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is no e-mail address.</source>
        <translation>کالم “{column}” میں “{value}” ای میل کا پتا نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is in {head_currency}, and the plan is in {currency}.</source>
        <translation>کالم “{column}” میں “{value}” کی کرنسی {head_currency} ہے، جبکہ پلان {currency} میں ہے۔</translation>
    </message>
    <message>
        <source>“{value}” under “{column}” is a formula without a result.</source>
        <translation>کالم “{column}” میں “{value}” ایسا فارمولا ہے جس کا کوئی نتیجہ نہیں۔</translation>
    </message>
    <message>
        <source>“{value}” has letters that cannot be read. Choose beside the columns how letters are written.</source>
        <translation>“{value}” کے کچھ حروف پڑھے نہیں جا سکے۔ کالموں والے صفحے پر لکھائی کی کوئی اور قسم چنیں۔</translation>
    </message>
    <message>
        <source>“{value}” is too long: {length} of at most {limit} characters.</source>
        <translation>“{value}” بہت لمبا ہے: {length} حروف، جبکہ گنجائش {limit} کی ہے۔</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: “{value}”.</source>
        <translation>واوین کا نشان کھلا رہ گیا ہے: “{value}”۔</translation>
    </message>
    <message>
        <source>It has {cells} cells, and {limit} are the most.</source>
        <translation>اس میں {cells} خانے ہیں، جبکہ گنجائش {limit} کی ہے۔</translation>
    </message>
    <message>
        <source>“{value}” is a group or a company.</source>
        <translation>“{value}” کوئی گروپ یا کمپنی ہے، فرد نہیں۔</translation>
    </message>
    <message>
        <source>The card of “{value}” has no end.</source>
        <translation>“{value}” کا کارڈ ادھورا ہے۔</translation>
    </message>
    <message>
        <source>a column without a head</source>
        <translation>بغیر عنوان کا کالم</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>سطر {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>فائل سے لوگ لائیں</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>فائل میں کیا ہے</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>فائل پڑھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>کوئی اور فائل چنیں…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>There already?</source>
        <translation>پہلے سے موجود؟</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑی گئی سطریں</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n فرد شامل کریں</numerusform>
            <numerusform>%n افراد شامل کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the names.</source>
        <translation>بتائیں کہ نام کس کالم میں ہیں۔</translation>
    </message>
    <message>
        <source>Nobody can be imported. Look at the columns and at what is left out.</source>
        <translation>کوئی فرد شامل نہیں ہو سکتا۔ کالم اور چھوڑی گئی سطریں دیکھ لیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n نیا فرد</numerusform>
            <numerusform>%n نئے افراد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged with others</source>
        <translation>
            <numerusform>%n ملایا گیا اندراج</numerusform>
            <numerusform>%n ملائے گئے اندراج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n چھوڑی گئی سطر</numerusform>
            <numerusform>%n چھوڑی گئی سطریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures left out</source>
        <translation>
            <numerusform>%n تصویر شامل نہیں ہوئی</numerusform>
            <numerusform>%n تصویریں شامل نہیں ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: {figures}</source>
        <translation>لوگ شامل ہو گئے: {figures}</translation>
    </message>
    <message>
        <source>Nothing was changed: the plan says all that is in this file already.</source>
        <translation>پلان میں کچھ نہیں بدلا: اس فائل کی تمام معلومات پہلے سے پلان میں موجود ہیں۔</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>فائل پڑھی جا رہی ہے…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>ہر جگہ</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>‏Tab یا Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next field, list or button, and back</source>
        <translation>اگلے خانے، فہرست یا بٹن پر جائیں، یا پچھلے پر واپس آئیں</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>تیر والے بٹن</translation>
    </message>
    <message>
        <source>Go from one to the next in a list, grid or chart</source>
        <translation>فہرست، جدول یا ڈھانچے میں ایک سے دوسرے پر جائیں</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>‏Menu یا Shift+F10</translation>
    </message>
    <message>
        <source>Show what can be done with the marked one</source>
        <translation>دکھائیں کہ نشان زدہ چیز پر کون کون سے کام ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>Close what is open, let go of what is carried, take back what is typed</source>
        <translation>جو کھلا ہو اسے بند کریں، جو اٹھایا ہو اسے چھوڑ دیں، جو لکھا ہو اسے واپس لیں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>‏Space یا Enter</translation>
    </message>
    <message>
        <source>Pick up the person; in the list of those without a seat, put down who is carried</source>
        <translation>فرد کو اٹھائیں؛ عہدے کے بغیر افراد کی فہرست میں اٹھائے ہوئے فرد کو رکھ دیں</translation>
    </message>
    <message>
        <source>Remove the person from the plan</source>
        <translation>فرد کو پلان سے نکالیں</translation>
    </message>
    <message>
        <source>Cards of the departments</source>
        <translation>شعبوں کے کارڈ</translation>
    </message>
    <message>
        <source>Pick up the person on the card, or put down what is carried</source>
        <translation>کارڈ سے فرد کو اٹھائیں، یا جو اٹھایا ہو اسے یہاں رکھ دیں</translation>
    </message>
    <message>
        <source>While a person is carried: add a seat beside the card for them</source>
        <translation>فرد اٹھایا ہوا ہو تو اس کے لیے کارڈ کے ساتھ ایک اور آسامی بنائیں</translation>
    </message>
    <message>
        <source>Take the person off the seat</source>
        <translation>فرد کو آسامی سے ہٹائیں</translation>
    </message>
    <message>
        <source>Role catalogue</source>
        <translation>تیار عہدے</translation>
    </message>
    <message>
        <source>Add the role to its department</source>
        <translation>عہدہ اس کے شعبے میں شامل کریں</translation>
    </message>
    <message>
        <source>Pick up the role, to put it down at a card</source>
        <translation>عہدہ اٹھائیں تاکہ کسی کارڈ کے پاس رکھا جا سکے</translation>
    </message>
    <message>
        <source>Responsibilities beside the cards</source>
        <translation>کارڈوں کے ساتھ والی ذمہ داریاں</translation>
    </message>
    <message>
        <source>Pick up the responsibility, to give it to a card&apos;s role</source>
        <translation>ذمہ داری اٹھائیں تاکہ کسی کارڈ کے عہدے کو دی جا سکے</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>توجہ طلب باتیں</translation>
    </message>
    <message>
        <source>Do what is suggested first</source>
        <translation>پہلی تجویز پر عمل کریں</translation>
    </message>
    <message>
        <source>Go to the other things that can be done about it</source>
        <translation>باقی تجاویز پر جائیں</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>کون کس کا ذمہ دار</translation>
    </message>
    <message>
        <source>Go on from nothing to owns, then to helps</source>
        <translation>باری باری خالی، ذمہ دار اور مددگار کریں</translation>
    </message>
    <message>
        <source>The role owns the responsibility</source>
        <translation>عہدے کو اس ذمہ داری کا ذمہ دار بنائیں</translation>
    </message>
    <message>
        <source>The role helps with it</source>
        <translation>عہدے کو اس میں مددگار بنائیں</translation>
    </message>
    <message>
        <source>The role has nothing to do with it</source>
        <translation>عہدے کا اس سے تعلق ختم کریں</translation>
    </message>
    <message>
        <source>Go to the details of the responsibility</source>
        <translation>ذمہ داری کی تفصیل پر جائیں</translation>
    </message>
    <message>
        <source>Planned hires by month</source>
        <translation>ماہ بہ ماہ نئی بھرتیاں</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>دایاں یا بایاں تیر</translation>
    </message>
    <message>
        <source>Start a month sooner or later</source>
        <translation>آغاز ایک مہینہ پہلے یا بعد میں کریں</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>‏Shift کے ساتھ دایاں یا بایاں تیر</translation>
    </message>
    <message>
        <source>Be up to speed a month sooner or later</source>
        <translation>پوری کارکردگی کا مہینہ ایک ماہ پہلے یا بعد میں کریں</translation>
    </message>
    <message>
        <source>Cost of the team by month</source>
        <translation>ماہ بہ ماہ ٹیم کا خرچ</translation>
    </message>
    <message>
        <source>Hear and see the figures of a month</source>
        <translation>کسی مہینے کے اعداد سنیں اور دیکھیں</translation>
    </message>
    <message>
        <source>Org chart</source>
        <translation>ٹیم کا ڈھانچہ</translation>
    </message>
    <message>
        <source>Go from box to box</source>
        <translation>ایک خانے سے دوسرے پر جائیں</translation>
    </message>
    <message>
        <source>Go to the box at the top</source>
        <translation>سب سے اوپر والے خانے پر جائیں</translation>
    </message>
    <message>
        <source>Choose whom the role reports to</source>
        <translation>عہدے کا نگران چنیں</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>تفصیل دکھائیں</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+ یا −</translation>
    </message>
    <message>
        <source>Show the chart larger or smaller</source>
        <translation>ڈھانچہ بڑا یا چھوٹا دکھائیں</translation>
    </message>
    <message>
        <source>Show the chart at its full size</source>
        <translation>ڈھانچہ اصل سائز میں دکھائیں</translation>
    </message>
    <message>
        <source>Show all of the chart</source>
        <translation>پورا ڈھانچہ دکھائیں</translation>
    </message>
    <message>
        <source>Pages of a sheet</source>
        <translation>پرچے کے صفحات</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>‏Page Up یا Page Down</translation>
    </message>
    <message>
        <source>Go up or down by a page</source>
        <translation>ایک صفحہ اوپر یا نیچے جائیں</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>‏Home یا End</translation>
    </message>
    <message>
        <source>Go to the first or the last page</source>
        <translation>پہلے یا آخری صفحے پر جائیں</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+−</source>
        <translation>‏⁦Ctrl++⁩ یا ⁦Ctrl+−⁩</translation>
    </message>
    <message>
        <source>Show the pages larger or smaller</source>
        <translation>صفحات بڑے یا چھوٹے دکھائیں</translation>
    </message>
    <message>
        <source>Fit the page to the width</source>
        <translation>صفحہ پوری چوڑائی میں دکھائیں</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>سرگزشت کی تبدیلیاں</translation>
    </message>
    <message>
        <source>Open or close a day</source>
        <translation>کوئی دن کھولیں یا بند کریں</translation>
    </message>
    <message>
        <source>Look at the plan as it was after the step</source>
        <translation>دیکھیں کہ اس تبدیلی کے بعد پلان کیسا تھا</translation>
    </message>
    <message>
        <source>Go back to the history</source>
        <translation>سرگزشت پر واپس جائیں</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language: {language}</source>
        <translation>زبان: {language}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>A click changes a cell. Delete empties it.</source>
        <translation>خانے پر کلک کریں تو بدلتا ہے، Delete سے خالی ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LogoChoice</name>
    <message>
        <source>Logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>تصویر چنیں…</translation>
    </message>
    <message>
        <source>Choose a picture for the logo</source>
        <translation>لوگو کے لیے تصویر چنیں</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>تصویر نہیں کھل سکی</translation>
    </message>
    <message>
        <source>Choose another picture, a PNG or JPEG file.</source>
        <translation>کوئی اور تصویر چنیں، PNG یا JPEG فائل۔</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>You look at the plan as it was on {moment}. Nothing can be changed here.</source>
        <translation>آپ وہ پلان دیکھ رہے ہیں جو {moment} کو تھا۔ یہاں کچھ بدلا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>سرگزشت پر واپس جائیں</translation>
    </message>
    <message>
        <source>Restore this plan</source>
        <translation>یہ پلان بحال کریں</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>منظرنامہ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} (to look at)</source>
        <translation>{name} (صرف دیکھنے کے لیے)</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>سکرینیں</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>پلان</translation>
    </message>
    <message>
        <source>What you typed last is not kept: {text}
Cancel to put it right, or close without it.</source>
        <translation>آپ نے جو آخر میں لکھا وہ محفوظ نہیں ہوا: {text}
درست کرنا ہو تو “منسوخ کریں” دبائیں، ورنہ اس کے بغیر بند کر دیں۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Close without it?</source>
        <translation>اس کے بغیر بند کریں؟</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>اس کے بغیر بند کریں</translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation>تلاش ({keys})</translation>
    </message>
    <message>
        <source>Find anything of the plan, and all that can be done</source>
        <translation>پلان کی کوئی بھی چیز اور ہر ممکن کام ڈھونڈیں</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>ہر جگہ تلاش کریں</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Line {line}</source>
        <translation>سطر {line}</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>پلان میں</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>یہی رکھیں: {value}</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>یہ لیں: {value}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>دونوں رکھیں</translation>
    </message>
</context>
<context>
    <name>MatchesPage</name>
    <message>
        <source>For all of them</source>
        <translation>سب کے لیے</translation>
    </message>
    <message>
        <source>People who may be there already</source>
        <translation>وہ لوگ جو شاید پہلے سے موجود ہیں</translation>
    </message>
    <message>
        <source>Nobody in the file is there already</source>
        <translation>فائل کا کوئی فرد پہلے سے موجود نہیں</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Plan</source>
        <translation>پلان</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Assign to…</source>
        <translation>عہدے پر لگائیں…</translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation>ٹیم سے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>پلان سے نکالیں</translation>
    </message>
    <message>
        <source>Assign a person…</source>
        <translation>کسی فرد کو لگائیں…</translation>
    </message>
    <message>
        <source>Take off this seat</source>
        <translation>اس آسامی سے ہٹائیں</translation>
    </message>
    <message>
        <source>Add a seat for this role</source>
        <translation>اس عہدے کی آسامی بڑھائیں</translation>
    </message>
    <message>
        <source>Remove this seat</source>
        <translation>یہ آسامی ختم کریں</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>یہ عہدہ ختم کریں</translation>
    </message>
    <message>
        <source>Move the card earlier</source>
        <translation>کارڈ پہلے لائیں</translation>
    </message>
    <message>
        <source>Move the card later</source>
        <translation>کارڈ بعد میں رکھیں</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a copy</source>
        <translation>نقل ملانا</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>نقل پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ملائیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>The copy cannot be merged</source>
        <translation>یہ نقل نہیں ملائی جا سکتی</translation>
    </message>
    <message>
        <source>There is nothing to merge</source>
        <translation>ملانے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Your plan holds already all that is in this copy.</source>
        <translation>اس نقل میں جو کچھ ہے وہ آپ کے پلان میں پہلے سے موجود ہے۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Last step in the copy: {time}.</source>
        <translation>نقل میں آخری تبدیلی: {time}۔</translation>
    </message>
    <message numerus="yes">
        <source>It has %n step(s) since both were the same, on {time}.</source>
        <translation>
            <numerusform>{time} تک دونوں ایک جیسے تھے، اس کے بعد نقل میں %n تبدیلی ہوئی ہے۔</numerusform>
            <numerusform>{time} تک دونوں ایک جیسے تھے، اس کے بعد نقل میں %n تبدیلیاں ہوئی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer before you can merge.</source>
        <translation>
            <numerusform>ملانے سے پہلے %n سوال کا جواب باقی ہے۔</numerusform>
            <numerusform>ملانے سے پہلے %n سوالوں کے جواب باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging is one step: undo takes all of it back.</source>
        <translation>ملانا ایک ہی تبدیلی گنا جاتا ہے: “واپس لیں” سے سب کچھ پہلے جیسا ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>All as here</source>
        <translation>سب اس پلان کے مطابق</translation>
    </message>
    <message>
        <source>All as in the copy</source>
        <translation>سب نقل کے مطابق</translation>
    </message>
    <message>
        <source>Settled by rule</source>
        <translation>جو خود طے ہو گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n سوال</numerusform>
            <numerusform>%n سوال</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps added twice</source>
        <translation>شاید دو بار شامل ہوئے</translation>
    </message>
    <message>
        <source>Comes from the copy without a question</source>
        <translation>جو نقل سے بغیر سوال کے آئے گا</translation>
    </message>
    <message>
        <source>These two plans have no step in common. They are compared by what they hold: nothing is removed, only what is new and what differs is looked at.</source>
        <translation>ان دونوں پلانوں میں کوئی تبدیلی مشترک نہیں، اس لیے ان کا موازنہ صرف ان کے مواد سے کیا گیا ہے: کچھ ہٹایا نہیں جائے گا، صرف نئی اور مختلف چیزیں دیکھی جائیں گی۔</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the same because of the name: {names} and %n more.</source>
        <translation>
            <numerusform>نام ایک ہونے کی وجہ سے ایک ہی سمجھے گئے: {names} اور مزید %n۔</numerusform>
            <numerusform>نام ایک ہونے کی وجہ سے ایک ہی سمجھے گئے: {names} اور مزید %n۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken for the same because of the name: {names}.</source>
        <translation>نام ایک ہونے کی وجہ سے ایک ہی سمجھے گئے: {names}۔</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>اور مزید %n۔</numerusform>
            <numerusform>اور مزید %n۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}: {number}</source>
        <translation>{group}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>مزید %n دکھائیں</numerusform>
            <numerusform>مزید %n دکھائیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>kind</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>owns or helps</source>
        <translation>ذمہ دار یا مددگار</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>کس کے پاس</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>earnings a month before pay</source>
        <translation>ماہانہ آمدنی، تنخواہوں سے پہلے</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>لوگو</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>what was signed</source>
        <translation>دستخط شدہ پرچہ</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>scenario that opens first</source>
        <translation>پہلے کھلنے والا منظرنامہ</translation>
    </message>
    <message>
        <source>budget a month</source>
        <translation>ماہانہ بجٹ</translation>
    </message>
    <message>
        <source>cash in hand</source>
        <translation>موجودہ نقد رقم</translation>
    </message>
    <message>
        <source>first month of the forecast</source>
        <translation>تخمینے کا پہلا مہینہ</translation>
    </message>
    <message>
        <source>length of the forecast</source>
        <translation>تخمینے کا دورانیہ</translation>
    </message>
    <message>
        <source>hires may start sooner by</source>
        <translation>نئے لوگ پہلے آنے کی حد</translation>
    </message>
    <message>
        <source>hires may start later by</source>
        <translation>نئے لوگ دیر سے آنے کی حد</translation>
    </message>
    <message>
        <source>hires may take longer by</source>
        <translation>آمدنی میں مزید وقت لگنے کی حد</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>نگران</translation>
    </message>
    <message>
        <source>now or long term</source>
        <translation>کب کا کام</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>وضاحت</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>فی الحال ہٹائی ہوئی</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>پیمانہ</translation>
    </message>
    <message>
        <source>due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>حساب میں شامل</translation>
    </message>
    <message>
        <source>of pay up to</source>
        <translation>تنخواہ کی اس حد تک</translation>
    </message>
    <message>
        <source>only for pay up to</source>
        <translation>اس سے زیادہ تنخواہ پر نہیں</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>web page of the source</source>
        <translation>ماخذ کا ویب صفحہ</translation>
    </message>
    <message>
        <source>date of the source</source>
        <translation>ماخذ کی تاریخ</translation>
    </message>
    <message>
        <source>another detail</source>
        <translation>ایک اور تفصیل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>ایک پرچہ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>the usual hours</source>
        <translation>معمول کے گھنٹے</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>طے نہیں</translation>
    </message>
    <message>
        <source>The plan as a whole</source>
        <translation>پورا پلان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Roles and seats</source>
        <translation>عہدے اور آسامیاں</translation>
    </message>
    <message>
        <source>Responsibilities and goals</source>
        <translation>ذمہ داریاں اور اہداف</translation>
    </message>
    <message>
        <source>Costs and raises</source>
        <translation>اخراجات اور تنخواہ میں اضافے</translation>
    </message>
    <message>
        <source>The business</source>
        <translation>کاروبار</translation>
    </message>
    <message>
        <source>The scenario {scenario}</source>
        <translation>منظرنامہ “{scenario}”</translation>
    </message>
    <message>
        <source>{person}</source>
        <translation>{person}</translation>
    </message>
    <message>
        <source>The sheet that {person} signed on {signed_date}</source>
        <translation>{person} کا پرچہ جس پر {signed_date} کو دستخط ہوئے</translation>
    </message>
    <message>
        <source>The responsibility {responsibility}</source>
        <translation>ذمہ داری {responsibility}</translation>
    </message>
    <message>
        <source>The goal {goal}</source>
        <translation>ہدف {goal}</translation>
    </message>
    <message>
        <source>{responsibility} for the goal {goal}</source>
        <translation>ہدف {goal} کے لیے {responsibility}</translation>
    </message>
    <message>
        <source>The on-cost {on_cost}</source>
        <translation>اضافی خرچ {on_cost}</translation>
    </message>
    <message>
        <source>The role {role}</source>
        <translation>عہدہ {role}</translation>
    </message>
    <message>
        <source>The seat of {role}</source>
        <translation>{role} کی آسامی</translation>
    </message>
    <message>
        <source>Seat {number} of {role}</source>
        <translation>{role}، آسامی نمبر {number}</translation>
    </message>
    <message>
        <source>{role} working with {other}</source>
        <translation>{role} اور {other} کا مل کر کام</translation>
    </message>
    <message>
        <source>{role} and the responsibility {responsibility}</source>
        <translation>{role} اور ذمہ داری {responsibility}</translation>
    </message>
    <message>
        <source>A finding that was put aside</source>
        <translation>رہنے دی گئی ایک توجہ طلب بات</translation>
    </message>
    <message>
        <source>The cost {one_off_cost} of {role}</source>
        <translation>{role} کا خرچ {one_off_cost}</translation>
    </message>
    <message>
        <source>The raise of {person} from {month}</source>
        <translation>{month} سے {person} کی تنخواہ میں اضافہ</translation>
    </message>
    <message>
        <source>The raise for everyone from {month}</source>
        <translation>{month} سے سب کی تنخواہ میں اضافہ</translation>
    </message>
    <message>
        <source>{subject}, in {scenario}</source>
        <translation>{subject}، منظرنامہ “{scenario}”</translation>
    </message>
    <message>
        <source>The order of the cards on the board.</source>
        <translation>بورڈ پر کارڈوں کی ترتیب۔</translation>
    </message>
    <message>
        <source>{subject}: new, with {seats} and {duties}.</source>
        <translation>{subject}: نیا ({seats}، {duties})۔</translation>
    </message>
    <message>
        <source>{subject}: removed, with {seats} and {duties}.</source>
        <translation>{subject}: ہٹایا گیا ({seats}، {duties})۔</translation>
    </message>
    <message>
        <source>{subject}: new.</source>
        <translation>{subject}: نیا اضافہ۔</translation>
    </message>
    <message>
        <source>{subject}: removed.</source>
        <translation>{subject}: اسے ہٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>{subject}, {field}: changed.</source>
        <translation>{subject}، {field}: تبدیلی ہوئی۔</translation>
    </message>
    <message>
        <source>{subject}, {field}: {after} in the place of {before}.</source>
        <translation>{subject}، {field}: {before} کی جگہ {after}۔</translation>
    </message>
    <message>
        <source>{subject}: changed here and in the copy</source>
        <translation>{subject}: اسے یہاں بھی بدلا گیا اور نقل میں بھی</translation>
    </message>
    <message>
        <source>{subject}: removed here, but the copy went on with it</source>
        <translation>{subject}: اسے یہاں سے ہٹا دیا گیا، مگر نقل میں اس پر کام جاری رہا</translation>
    </message>
    <message>
        <source>{subject}: removed in the copy, but used or changed here</source>
        <translation>{subject}: اسے نقل سے ہٹا دیا گیا، مگر یہاں استعمال کیا گیا یا بدلا گیا</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>واپس نہ لائیں</translation>
    </message>
    <message>
        <source>Bring it back, as it is in the copy</source>
        <translation>نقل کے مطابق واپس لائیں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>یہاں برقرار رکھیں</translation>
    </message>
    <message>
        <source>Remove it here too</source>
        <translation>یہاں سے بھی ہٹائیں</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>پہلے: {value}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Each copy had removed the other’s last scenario. Those of this plan stay.</source>
        <translation>دونوں نقلوں نے ایک دوسرے کا آخری منظرنامہ ہٹا دیا تھا۔ اس پلان کے منظرنامے برقرار رہیں گے۔</translation>
    </message>
    <message>
        <source>{role} would have no seat left. The seat that this plan has stays; remove the role if it is to go.</source>
        <translation>{role} کی کوئی آسامی باقی نہ رہتی، اس لیے اس پلان کی آسامی برقرار رہے گی۔ عہدہ ختم کرنا ہو تو اسے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>{role} reported to a role that is removed. It reports one step further up now.</source>
        <translation>{role} کی جواب دہی جس عہدے کے سامنے تھی وہ ہٹا دیا گیا، اب یہ جواب دہی اس سے اوپر والے کے سامنے ہے۔</translation>
    </message>
    <message>
        <source>The reporting lines of both copies would make a circle. {role} reports as it does in this plan.</source>
        <translation>دونوں نقلوں کو ملانے سے جواب دہی کا چکر بن جاتا، اس لیے {role} کی جواب دہی اس پلان کے مطابق رہے گی۔</translation>
    </message>
    <message>
        <source>{person} would sit twice in the role {role}. The seat in this plan counts. Look who is to have the other.</source>
        <translation>عہدہ {role} میں {person} کو دو آسامیاں مل جاتیں، اس لیے اس پلان والی آسامی برقرار رہے گی۔ دیکھ لیں کہ دوسری کس کو ملے۔</translation>
    </message>
    <message>
        <source>Two scenarios have the name {scenario}. One is called {new} now.</source>
        <translation>دو منظرناموں کا نام “{scenario}” تھا، اب ان میں سے ایک کا نام “{new}” ہے۔</translation>
    </message>
    <message>
        <source>The scenario that opened first is removed. {scenario} opens first now.</source>
        <translation>پہلے کھلنے والا منظرنامہ ہٹا دیا گیا، اب پہلے “{scenario}” کھلے گا۔</translation>
    </message>
    <message>
        <source>Both copies added {person}.</source>
        <translation>دونوں نقلوں میں {person} کا اضافہ ہوا ہے۔</translation>
    </message>
    <message>
        <source>Both copies added somebody, and the names are alike: {person} here, {other} in the copy.</source>
        <translation>دونوں نقلوں میں ملتے جلتے نام کے فرد کا اضافہ ہوا ہے: یہاں {person}، نقل میں {other}۔</translation>
    </message>
    <message>
        <source>Both copies added somebody with the same e-mail: {person} here, {other} in the copy.</source>
        <translation>دونوں نقلوں میں ایک ہی ای میل والے فرد کا اضافہ ہوا ہے: یہاں {person}، نقل میں {other}۔</translation>
    </message>
    <message>
        <source>Both copies added somebody with the same phone: {person} here, {other} in the copy.</source>
        <translation>دونوں نقلوں میں ایک ہی فون نمبر والے فرد کا اضافہ ہوا ہے: یہاں {person}، نقل میں {other}۔</translation>
    </message>
    <message>
        <source>Both are kept: after merging, look at both and keep one if they are one person.</source>
        <translation>دونوں برقرار رہیں گے۔ ملانے کے بعد دونوں کو دیکھ لیں، اور اگر یہ ایک ہی فرد ہے تو ایک کو رہنے دیں۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>پیغام بند کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>Mishaps</name>
    <message>
        <source>Something went wrong. Your plan is safe up to the last step. Close Teambuilder and start it again. If it happens again, install the newest version.</source>
        <translation>کوئی خرابی ہو گئی۔ آپ کا پلان آخری تبدیلی تک محفوظ ہے۔ Teambuilder بند کر کے دوبارہ کھولیں۔ پھر یہی ہو تو تازہ ترین ورژن انسٹال کریں۔</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>کوئی خرابی ہو گئی</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>{amount} ({currency})</source>
        <translation>{amount} ({currency})</translation>
    </message>
    <message>
        <source>Type an amount as a number, such as 45,000.</source>
        <translation>رقم ہندسوں میں لکھیں، جیسے 45,000۔</translation>
    </message>
    <message>
        <source>This currency has no smaller unit. Type a whole amount.</source>
        <translation>اس کرنسی میں اعشاریہ نہیں ہوتا۔ پوری رقم لکھیں۔</translation>
    </message>
    <message>
        <source>Type at most {digits} digits after the point.</source>
        <translation>اعشاریے کے بعد زیادہ سے زیادہ {digits} ہندسے لکھیں۔</translation>
    </message>
</context>
<context>
    <name>MoneyForm</name>
    <message>
        <source>Cash in hand now</source>
        <translation>موجودہ نقد رقم</translation>
    </message>
    <message>
        <source>Earned a month</source>
        <translation>ماہانہ آمدنی</translation>
    </message>
    <message>
        <source>Budget a month</source>
        <translation>ماہانہ بجٹ</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>کتنا آگے دیکھیں</translation>
    </message>
    <message>
        <source>People start late</source>
        <translation>نئے لوگ دیر سے آئیں</translation>
    </message>
    <message>
        <source>People start early</source>
        <translation>نئے لوگ پہلے آ جائیں</translation>
    </message>
    <message>
        <source>They take longer to earn</source>
        <translation>ان سے آمدنی میں مزید وقت لگے</translation>
    </message>
    <message>
        <source>It is as much today: begin now</source>
        <translation>آج بھی اتنی ہی ہے، اب سے شروع کریں</translation>
    </message>
    <message>
        <source>What sales leave after goods and other costs, before the team’s pay and without new hires.</source>
        <translation>مال اور دوسرے اخراجات نکال کر فروخت سے جو بچتا ہے، ٹیم کی تنخواہوں سے پہلے اور نئی بھرتیوں کے بغیر۔</translation>
    </message>
    <message>
        <source>This month counts in full: leave out of the cash what it has earned already.</source>
        <translation>یہ مہینہ پورا شمار ہوتا ہے: اس مہینے کی جو آمدنی آ چکی ہو، اسے موجودہ نقد رقم میں نہ گنیں۔</translation>
    </message>
    <message>
        <source>This was the cash in {month}: the forecast begins there. Type today’s to go on from now.</source>
        <translation>یہ {month} کی نقد رقم ہے اور تخمینہ وہیں سے شروع ہوتا ہے۔ آج سے شروع کرنے کے لیے آج کی رقم لکھیں۔</translation>
    </message>
    <message>
        <source>The worse case</source>
        <translation>مشکل صورت</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>بالکل نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ماہ</numerusform>
            <numerusform>%n ماہ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Not decided yet</source>
        <translation>ابھی طے نہیں</translation>
    </message>
</context>
<context>
    <name>NewDutyDialog</name>
    <message>
        <source>Add a responsibility</source>
        <translation>ذمہ داری شامل کریں</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Essential: somebody must own it</source>
        <translation>لازمی: اس کا کوئی ذمہ دار ہونا چاہیے</translation>
    </message>
</context>
<context>
    <name>NewGoalDialog</name>
    <message>
        <source>Add a goal</source>
        <translation>ہدف شامل کریں</translation>
    </message>
    <message>
        <source>Measure in English</source>
        <translation>پیمانہ (انگریزی)</translation>
    </message>
    <message>
        <source>Measure in Urdu</source>
        <translation>پیمانہ (اردو)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>فرد شامل کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>رجحان</translation>
    </message>
</context>
<context>
    <name>NewRoleDialog</name>
    <message>
        <source>Add a role</source>
        <translation>عہدہ شامل کریں</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عہدے کا نام</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
</context>
<context>
    <name>NewRowDialog</name>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>When it pays</source>
        <translation>کب کا کام</translation>
    </message>
</context>
<context>
    <name>NextHire</name>
    <message>
        <source>Hours of your week that it frees</source>
        <translation>آپ کے ہفتے میں گھنٹوں کی بچت</translation>
    </message>
    <message>
        <source>Essential responsibilities that it covers</source>
        <translation>سنبھلنے والی لازمی ذمہ داریاں</translation>
    </message>
    <message>
        <source>The lowest cost</source>
        <translation>سب سے کم خرچ</translation>
    </message>
    <message>
        <source>vacant seat</source>
        <translation>خالی آسامی</translation>
    </message>
    <message>
        <source>another seat of a role that you have</source>
        <translation>موجودہ عہدے کی ایک اور آسامی</translation>
    </message>
    <message>
        <source>new role</source>
        <translation>نیا عہدہ</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>ہفتے میں {hours}</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n essential responsibility(ies) that nobody sees to: {list}.</source>
        <translation>
            <numerusform>%n لازمی ذمہ داری سنبھل جائے گی جسے ابھی کوئی نہیں دیکھ رہا: {list}۔</numerusform>
            <numerusform>%n لازمی ذمہ داریاں سنبھل جائیں گی جنہیں ابھی کوئی نہیں دیکھ رہا: {list}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Frees {hours} of your week: {list}.</source>
        <translation>آپ کے ہفتے سے {hours} کا کام کم ہوگا: {list}۔</translation>
    </message>
    <message>
        <source>Planned for {month}</source>
        <translation>پلان میں شامل: {month}</translation>
    </message>
    <message>
        <source>Nobody in the plan is marked as the owner, so no hours of the owner’s week are counted. On the Team screen, choose the owner and set “Works as” to “Owner”.</source>
        <translation>پلان میں کسی کو مالک نہیں بتایا گیا، اس لیے مالک کے ہفتے کے گھنٹے نہیں گنے گئے۔ ٹیم کی سکرین پر مالک کو چنیں اور حیثیت میں “مالک” رکھیں۔</translation>
    </message>
    <message>
        <source>Nothing hangs on the owner alone, so no hire would free hours of the owner’s week.</source>
        <translation>کوئی کام اکیلے مالک کے ذمے نہیں، اس لیے کسی بھرتی سے مالک کے ہفتے کے گھنٹے نہیں بچیں گے۔</translation>
    </message>
    <message>
        <source>The cost is not known yet.</source>
        <translation>خرچ ابھی معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Costs about {money} a month, going by what others earn.</source>
        <translation>دوسروں کی تنخواہوں کے حساب سے ماہانہ خرچ تقریباً {money} ہوگا۔</translation>
    </message>
    <message>
        <source>Costs {money} a month.</source>
        <translation>ماہانہ خرچ {money} ہوگا۔</translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <translation>
            <numerusform>{list} اور مزید %n</numerusform>
            <numerusform>{list} اور مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>NextHireCard</name>
    <message>
        <source>Plan this hire</source>
        <translation>یہ بھرتی پلان میں ڈالیں</translation>
    </message>
    <message>
        <source>Plan both hires</source>
        <translation>دونوں بھرتیاں پلان میں ڈالیں</translation>
    </message>
</context>
<context>
    <name>NextHirePage</name>
    <message>
        <source>What comes first</source>
        <translation>کس بات کو ترجیح دیں</translation>
    </message>
    <message>
        <source>Pairs too</source>
        <translation>دو افراد کی اکٹھی بھرتی بھی</translation>
    </message>
    <message>
        <source>Also two hires together, where they do more than one of them alone</source>
        <translation>دو بھرتیاں ایک ساتھ بھی، جہاں دونوں مل کر کسی ایک سے زیادہ کام سنبھالیں</translation>
    </message>
    <message>
        <source>Working out what each hire would do…</source>
        <translation>دیکھا جا رہا ہے کہ ہر بھرتی سے کیا ہوگا…</translation>
    </message>
    <message>
        <source>No role of the catalogue and no vacant seat would free hours of the owner’s week or cover what nobody sees to. When the work changes, look here again.</source>
        <translation>کسی تیار عہدے یا خالی آسامی کی بھرتی سے نہ مالک کے ہفتے کے گھنٹے بچیں گے، نہ کوئی ایسا کام سنبھلے گا جسے کوئی نہیں دیکھ رہا۔ کام بدلے تو یہاں دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Which hire would help you most now. What it takes over stays yours until the person starts: then give it to that person’s role on the Responsibilities screen.</source>
        <translation>ابھی کس کی بھرتی آپ کے سب سے زیادہ کام آئے گی۔ نیا فرد جب تک کام شروع نہ کرے، اس کے حصے کا کام آپ ہی کے پاس رہے گا۔ پھر ذمہ داریوں کی سکرین پر وہ کام اس کے عہدے کو دے دیں۔</translation>
    </message>
</context>
<context>
    <name>Noticing</name>
    <message numerus="yes">
        <source>Beside this plan lies {file}, a copy that went on by itself, with %n step(s) of its own.</source>
        <translation>
            <numerusform>اس پلان کے ساتھ ایک نقل {file} رکھی ہے جس میں الگ سے %n تبدیلی ہوئی ہے۔</numerusform>
            <numerusform>اس پلان کے ساتھ ایک نقل {file} رکھی ہے جس میں الگ سے %n تبدیلیاں ہوئی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge it…</source>
        <translation>اسے ملائیں…</translation>
    </message>
</context>
<context>
    <name>NowAndLater</name>
    <message>
        <source>Now and later</source>
        <translation>ابھی اور آگے</translation>
    </message>
    <message>
        <source>What the team’s work pays for: today, or the long term.</source>
        <translation>ٹیم کا کتنا کام آج کے لیے ہے اور کتنا آگے کے لیے۔</translation>
    </message>
    <message>
        <source>Hours a week – {now_name}: {now}, {later_name}: {later}</source>
        <translation>ہفتے کے گھنٹے – {now_name}: {now}، {later_name}: {later}</translation>
    </message>
    <message>
        <source>Pay a month – {now_name}: {now}, {later_name}: {later}</source>
        <translation>ماہانہ تنخواہ – {now_name}: {now}، {later_name}: {later}</translation>
    </message>
</context>
<context>
    <name>OnCostRow</name>
    <message>
        <source>Change</source>
        <translation>تبدیل کریں</translation>
    </message>
    <message>
        <source>A share of pay</source>
        <translation>تنخواہ کا حصہ</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>مقررہ رقم</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>نام انگریزی میں</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation>نام اردو میں</translation>
    </message>
    <message>
        <source>Reckoned as</source>
        <translation>حساب کا طریقہ</translation>
    </message>
    <message>
        <source>% of pay</source>
        <translation>تنخواہ کا فیصد</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>ماہانہ رقم</translation>
    </message>
    <message>
        <source>Of pay up to</source>
        <translation>تنخواہ کی اس حد تک</translation>
    </message>
    <message>
        <source>None for pay above</source>
        <translation>اس سے زیادہ تنخواہ پر نہیں</translation>
    </message>
    <message>
        <source>Where the figure is from</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Figure of</source>
        <translation>کس تاریخ کے مطابق</translation>
    </message>
    <message>
        <source>Remove this cost</source>
        <translation>یہ خرچ ہٹائیں</translation>
    </message>
    <message>
        <source>Figure of {day}</source>
        <translation>بتاریخ {day}</translation>
    </message>
    <message>
        <source>Change {cost}</source>
        <translation>{cost} تبدیل کریں</translation>
    </message>
</context>
<context>
    <name>OnCosts</name>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} ماہانہ</translation>
    </message>
    <message>
        <source>{percent}% of pay</source>
        <translation>تنخواہ کا {percent} فیصد</translation>
    </message>
    <message>
        <source>{percent}% of pay up to {ceiling}</source>
        <translation>{ceiling} تک کی تنخواہ کا {percent} فیصد</translation>
    </message>
    <message>
        <source>{figure}; none for pay above {limit}</source>
        <translation>{figure}؛ {limit} سے زیادہ تنخواہ پر نہیں</translation>
    </message>
    <message>
        <source>{source}. As of {day}.</source>
        <translation>{source}۔ بتاریخ {day}۔</translation>
    </message>
</context>
<context>
    <name>OnCostsPanel</name>
    <message>
        <source>Usual costs of</source>
        <translation>کس علاقے کے رائج اخراجات</translation>
    </message>
    <message>
        <source>What an employer pays beside the pay, for employees only. Choose a place, or add your own.</source>
        <translation>تنخواہ کے علاوہ وہ اخراجات جو آپ کے ذمے ہیں، صرف ملازمین کے لیے۔ اپنا علاقہ چنیں یا خود کوئی خرچ شامل کریں۔</translation>
    </message>
    <message>
        <source>Add a cost of your own</source>
        <translation>اپنا خرچ شامل کریں</translation>
    </message>
    <message>
        <source>Its amounts are in another currency than your plan’s.</source>
        <translation>اس کی رقمیں آپ کے پلان سے مختلف کرنسی میں ہیں۔</translation>
    </message>
    <message>
        <source>No place chosen</source>
        <translation>کوئی علاقہ نہیں چنا گیا</translation>
    </message>
</context>
<context>
    <name>OneOffRow</name>
    <message>
        <source>What it is for</source>
        <translation>کس چیز کے لیے</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Remove this cost</source>
        <translation>یہ خرچ ہٹائیں</translation>
    </message>
    <message>
        <source>Amount of {cost}</source>
        <translation>{cost} کی رقم</translation>
    </message>
    <message>
        <source>Remove {cost}</source>
        <translation>{cost} ہٹائیں</translation>
    </message>
</context>
<context>
    <name>OneOffRows</name>
    <message>
        <source>Add a cost paid once</source>
        <translation>ایک بار کا خرچ شامل کریں</translation>
    </message>
    <message>
        <source>Paid once, when they start</source>
        <translation>آغاز پر ایک بار کا خرچ</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>My team</source>
        <translation>میری ٹیم</translation>
    </message>
    <message>
        <source>The plan cannot be made</source>
        <translation>پلان نہیں بن سکا</translation>
    </message>
    <message>
        <source>The plan was not made: the disk is full. Free some space, or choose a folder on another disk.</source>
        <translation>پلان نہیں بنا: ڈسک بھر گئی ہے۔ کچھ جگہ خالی کریں، یا کسی اور ڈسک پر فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The plan was not made: nothing can be written in the folder {folder}. Choose another folder.</source>
        <translation>پلان نہیں بنا: فولڈر {folder} میں کچھ محفوظ نہیں ہو سکتا۔ کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>پلان نہیں کھل سکا</translation>
    </message>
    <message>
        <source>{why} Then open {name} again.</source>
        <translation>{why} پھر {name} دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Teambuilder notes which plans are open in its own folder {folder}. Let yourself write there.</source>
        <translation>‏Teambuilder کھلے ہوئے پلان اپنے فولڈر {folder} میں درج کرتا ہے۔ اس فولڈر میں لکھنے کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>The plan is damaged</source>
        <translation>پلان کی فائل خراب ہے</translation>
    </message>
    <message>
        <source>Look for another copy, such as one you sent.</source>
        <translation>کوئی اور نقل ڈھونڈیں، جیسے وہ جو آپ نے کسی کو بھیجی ہو۔</translation>
    </message>
    <message>
        <source>There is a good copy of {time}. The damaged file is kept beside it.</source>
        <translation>{time} کی ایک درست نقل موجود ہے۔ خراب فائل بھی اس کے ساتھ رکھی رہے گی۔</translation>
    </message>
    <message>
        <source>Open the good copy</source>
        <translation>درست نقل کھولیں</translation>
    </message>
    <message>
        <source>Your plan is kept, only its safety copy is missing: the disk is full. Free some space; the copy is made when you go on.</source>
        <translation>آپ کا پلان محفوظ ہے، صرف اس کی حفاظتی نقل نہیں بنی: ڈسک بھر گئی ہے۔ کچھ جگہ خالی کریں، آپ کام جاری رکھیں گے تو نقل بن جائے گی۔</translation>
    </message>
    <message>
        <source>Your plan is kept, only its safety copy is missing: nothing can be written in the folder {folder}. Check this folder; the copy is made when you go on.</source>
        <translation>آپ کا پلان محفوظ ہے، صرف اس کی حفاظتی نقل نہیں بنی: فولڈر {folder} میں کچھ محفوظ نہیں ہو سکتا۔ یہ فولڈر دیکھ لیں، آپ کام جاری رکھیں گے تو نقل بن جائے گی۔</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>How long away</source>
        <translation>غیر حاضری کا عرصہ</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>وضاحتیں</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>اہداف</translation>
    </message>
    <message>
        <source>Signature lines</source>
        <translation>دستخط کی جگہ</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>What changed since signing</source>
        <translation>دستخط کے بعد کیا بدلا</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>پرچے پر کیا ہو</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>دونوں، ساتھ ساتھ</translation>
    </message>
</context>
<context>
    <name>OrgChart</name>
    <message>
        <source>Dotted lines join roles that work together.</source>
        <translation>نقطہ دار لکیریں مل کر کام کرنے والے عہدوں کو جوڑتی ہیں۔</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>reports in a circle</source>
        <translation>جواب دہی گھوم کر یہیں آتی ہے</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>خالی</translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seat(s)</source>
        <translation>
            <numerusform>%n خالی آسامی</numerusform>
            <numerusform>%n خالی آسامیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید %n</numerusform>
            <numerusform>اور مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>درجہ {level}</translation>
    </message>
    <message>
        <source>reports to {superior}</source>
        <translation>{superior} کے سامنے جواب دہ</translation>
    </message>
    <message>
        <source>{role} reports to {superior} already.</source>
        <translation>{role} پہلے ہی {superior} کے سامنے جواب دہ ہے۔</translation>
    </message>
    <message>
        <source>Let go: {role} will report to {superior}.</source>
        <translation>یہاں چھوڑنے پر {role} کی جواب دہی {superior} کے سامنے ہوگی۔</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>ابھی یہی ہے</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Page {label} ({number} of {count})</source>
        <translation>صفحہ {label} ({count} میں سے {number})</translation>
    </message>
    <message>
        <source>The strips to the dashed lines are on these pages too: {pages}</source>
        <translation>ٹوٹی لکیر تک کی پٹی ان صفحوں پر بھی ہے: {pages}</translation>
    </message>
</context>
<context>
    <name>OrgChartScreen</name>
    <message>
        <source>Choose “Both departments” above, or add roles on the Team screen.</source>
        <translation>اوپر “دونوں شعبے” چنیں، یا ٹیم کی سکرین پر عہدے شامل کریں۔</translation>
    </message>
    <message>
        <source>No roles here yet</source>
        <translation>یہاں ابھی کوئی عہدہ نہیں</translation>
    </message>
    <message>
        <source>Add roles on the Team screen, then come back: they will stand here with who reports to whom.</source>
        <translation>ٹیم کی سکرین پر عہدے شامل کر کے واپس آئیں: یہاں نظر آئے گا کہ کون کس کے سامنے جواب دہ ہے۔</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>ابھی کوئی عہدہ نہیں</translation>
    </message>
    <message>
        <source>Arrow keys go from box to box. Enter shows the details.</source>
        <translation>تیر والے بٹنوں سے ایک خانے سے دوسرے پر جائیں۔ تفصیل کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Drag a box onto the one that it shall report to. Enter shows the details.</source>
        <translation>کسی عہدے کا خانہ کھینچ کر اس کے نگران کے خانے پر رکھیں۔ تفصیل کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>فائل بن رہی ہے…</translation>
    </message>
    <message>
        <source>Whom {role} reports to</source>
        <translation>{role} کا نگران</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>تفصیل دکھائیں</translation>
    </message>
    <message>
        <source>Reports to…</source>
        <translation>نگران چنیں…</translation>
    </message>
</context>
<context>
    <name>OutBar</name>
    <message>
        <source>Print…</source>
        <translation>پرنٹ کریں…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>‏PDF فائل…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>‏Word فائل…</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>ایک ہی فائل</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>ہر ایک کی الگ فائل</translation>
    </message>
    <message>
        <source>PDF and Word files</source>
        <translation>‏PDF اور Word فائلیں</translation>
    </message>
</context>
<context>
    <name>OwnDuty</name>
    <message>
        <source>In English</source>
        <translation>انگریزی میں</translation>
    </message>
    <message>
        <source>In Urdu</source>
        <translation>اردو میں</translation>
    </message>
    <message>
        <source>When it pays</source>
        <translation>کب کا کام</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Add this responsibility</source>
        <translation>یہ ذمہ داری شامل کریں</translation>
    </message>
</context>
<context>
    <name>OwnershipPage</name>
    <message>
        <source>The team has no roles yet. Add roles on the Team screen, then come back.</source>
        <translation>ٹیم میں ابھی کوئی عہدہ نہیں۔ پہلے ٹیم کی سکرین پر عہدے شامل کریں۔</translation>
    </message>
    <message>
        <source>Nothing like this. Take a filter off to see more.</source>
        <translation>ایسی کوئی ذمہ داری نہیں۔ کوئی فلٹر ہٹائیں تو اور نظر آئیں گی۔</translation>
    </message>
    <message>
        <source>No responsibilities yet. Add what must be done.</source>
        <translation>ابھی کوئی ذمہ داری نہیں۔ جو کام ہونے چاہییں وہ شامل کریں۔</translation>
    </message>
</context>
<context>
    <name>PageMaker</name>
    <message>
        <source>Making the pages…</source>
        <translation>صفحات بن رہے ہیں…</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>صفحات کی جھلک</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>People, roles, responsibilities, goals, screens, commands</source>
        <translation>افراد، عہدے، ذمہ داریاں، اہداف، سکرینیں، کمانڈز</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>ہر جگہ تلاش کریں</translation>
    </message>
    <message>
        <source>People, roles, responsibilities, goals, scenarios, screens and commands are found by any part of their names, in English or Urdu.</source>
        <translation>افراد، عہدے، ذمہ داریاں، اہداف، منظرنامے، سکرینیں اور کمانڈز اپنے اردو یا انگریزی نام کے کسی بھی حصے سے مل جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing like this</source>
        <translation>ایسی کوئی چیز نہیں ملی</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n نتیجہ</numerusform>
            <numerusform>%n نتائج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyFields</name>
    <message>
        <source>Hands over</source>
        <translation>کام سونپنے والے</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>کام سنبھالنے والے</translation>
    </message>
    <message>
        <source>To be named</source>
        <translation>نام بعد میں طے ہوگا</translation>
    </message>
</context>
<context>
    <name>PastFigures</name>
    <message>
        <source>The plan in figures, then and now</source>
        <translation>پلان کے اعداد، تب اور اب</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} میں سے {number}</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>تب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>پُر آسامیاں</translation>
    </message>
    <message>
        <source>Responsibilities without an owner</source>
        <translation>ذمہ داریاں جن کا کوئی ذمہ دار نہیں</translation>
    </message>
    <message>
        <source>Pay a month</source>
        <translation>ماہانہ تنخواہیں</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>توجہ طلب باتیں</translation>
    </message>
</context>
<context>
    <name>Payroll</name>
    <message>
        <source>The cash runs out in {month}: {amount} is missing then.</source>
        <translation>نقد رقم {month} میں ختم ہو جائے گی: اُس وقت {amount} کم پڑیں گے۔</translation>
    </message>
    <message>
        <source>The cash lasts until {end}. The least is {amount}, in {month}.</source>
        <translation>نقد رقم {end} تک کافی ہے۔ سب سے کم {month} میں ہوگی: {amount}۔</translation>
    </message>
    <message>
        <source>The team costs {first} in {month} and {last} in {end}.</source>
        <translation>ٹیم کا خرچ {month} میں {first} اور {end} میں {last} ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>people start %n months early</source>
        <translation>
            <numerusform>نئے لوگ %n ماہ پہلے آ جائیں</numerusform>
            <numerusform>نئے لوگ %n ماہ پہلے آ جائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people start %n months late</source>
        <translation>
            <numerusform>نئے لوگ %n ماہ دیر سے آئیں</numerusform>
            <numerusform>نئے لوگ %n ماہ دیر سے آئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} یا {second}</translation>
    </message>
    <message>
        <source>Say under “Cash” what you have and earn, and see how long it lasts.</source>
        <translation>“نقد رقم” میں لکھیں کہ آپ کے پاس کتنی رقم ہے اور ماہانہ کتنی آتی ہے، پھر دیکھیں کہ یہ کب تک کافی ہے۔</translation>
    </message>
    <message>
        <source>If {slips}, it may run out in {month}.</source>
        <translation>اگر {slips}، تو رقم {month} میں ختم ہو سکتی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>they take %n months longer to earn</source>
        <translation>
            <numerusform>ان سے آمدنی ہونے میں %n ماہ مزید لگیں</numerusform>
            <numerusform>ان سے آمدنی ہونے میں %n ماہ مزید لگیں</numerusform>
        </translation>
    </message>
    <message>
        <source>In {month} the team costs {amount} more than the budget.</source>
        <translation>{month} میں ٹیم کا خرچ بجٹ سے {amount} زیادہ ہے۔</translation>
    </message>
    <message>
        <source>Say under “Cash” what you have: until then this begins with nothing in hand.</source>
        <translation>“نقد رقم” میں لکھیں کہ آپ کے پاس کتنی رقم ہے، تب تک حساب صفر سے شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Say under “Cash” what you earn too: it is not counted yet.</source>
        <translation>“نقد رقم” میں ماہانہ آمدنی بھی لکھیں، وہ ابھی حساب میں شامل نہیں۔</translation>
    </message>
    <message>
        <source>This begins in {month}, when the cash was counted.</source>
        <translation>یہ حساب {month} سے شروع ہوتا ہے، جب نقد رقم گنی گئی تھی۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people have no pay yet and count as nothing.</source>
        <translation>
            <numerusform>%n فرد کی تنخواہ ابھی درج نہیں، اس لیے وہ حساب میں صفر ہے۔</numerusform>
            <numerusform>%n افراد کی تنخواہ ابھی درج نہیں، اس لیے وہ حساب میں صفر ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned hires have no pay yet and count as nothing.</source>
        <translation>
            <numerusform>%n نئی بھرتی کی تنخواہ ابھی درج نہیں، اس لیے وہ حساب میں صفر ہے۔</numerusform>
            <numerusform>%n نئی بھرتیوں کی تنخواہ ابھی درج نہیں، اس لیے وہ حساب میں صفر ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant seats have no month yet and are not counted.</source>
        <translation>
            <numerusform>%n خالی آسامی کا مہینہ ابھی طے نہیں، اس لیے وہ حساب میں شامل نہیں۔</numerusform>
            <numerusform>%n خالی آسامیوں کا مہینہ ابھی طے نہیں، اس لیے وہ حساب میں شامل نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Cash left</source>
        <translation>باقی نقد رقم</translation>
    </message>
</context>
<context>
    <name>PayrollChart</name>
    <message>
        <source>Payroll chart</source>
        <translation>تنخواہوں کا چارٹ</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>ماہانہ خرچ</translation>
    </message>
    <message>
        <source>Cash left</source>
        <translation>باقی نقد رقم</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بجٹ</translation>
    </message>
    <message>
        <source>Worse case</source>
        <translation>مشکل صورت</translation>
    </message>
</context>
<context>
    <name>PayrollTable</name>
    <message>
        <source>Together</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بجٹ</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>آمدنی</translation>
    </message>
    <message>
        <source>Cash left</source>
        <translation>باقی نقد رقم</translation>
    </message>
    <message>
        <source>Worse case</source>
        <translation>مشکل صورت</translation>
    </message>
    <message>
        <source>Payroll by month</source>
        <translation>ماہ بہ ماہ تنخواہوں کا حساب</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Everyone has a seat. To take someone off the team, drop them here.</source>
        <translation>سب کے پاس عہدہ ہے۔ کسی کو ٹیم سے ہٹانا ہو تو یہاں لا کر چھوڑیں۔</translation>
    </message>
    <message>
        <source>Nobody has a seat yet. Drag a person onto a card.</source>
        <translation>ابھی کسی کے پاس عہدہ نہیں۔ کسی فرد کو کھینچ کر کارڈ پر چھوڑیں۔</translation>
    </message>
    <message>
        <source>People without a seat</source>
        <translation>عہدے کے بغیر افراد</translation>
    </message>
    <message>
        <source>People on the team</source>
        <translation>ٹیم میں شامل افراد</translation>
    </message>
    <message>
        <source>Find or add</source>
        <translation>نام لکھیں</translation>
    </message>
    <message>
        <source>Find or add a person</source>
        <translation>فرد ڈھونڈیں یا شامل کریں</translation>
    </message>
    <message>
        <source>Order of people</source>
        <translation>افراد کی ترتیب</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>فرد شامل کریں</translation>
    </message>
    <message>
        <source>Not placed ({number})</source>
        <translation>عہدے کے بغیر ({number})</translation>
    </message>
    <message>
        <source>On the team ({number})</source>
        <translation>ٹیم میں ({number})</translation>
    </message>
    <message>
        <source>Nobody of this name here.</source>
        <translation>یہاں اس نام کا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Nobody of this name here. Enter adds them.</source>
        <translation>یہاں اس نام کا کوئی نہیں۔ شامل کرنے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the people who work with you.</source>
        <translation>یہاں ابھی کوئی نہیں۔ اپنے ساتھ کام کرنے والوں کو شامل کریں۔</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>نام سے</translation>
    </message>
    <message>
        <source>Most free first</source>
        <translation>فارغ پہلے</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>مصروف پہلے</translation>
    </message>
</context>
<context>
    <name>PercentField</name>
    <message>
        <source>Type a percentage with at most 2 digits after the point, such as 8.33.</source>
        <translation>فیصد لکھیں، اعشاریہ کے بعد زیادہ سے زیادہ 2 ہندسے، جیسے 8.33۔</translation>
    </message>
</context>
<context>
    <name>PersonDuties</name>
    <message>
        <source>Owns</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>مددگار</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name in the other script</source>
        <translation>نام دوسری زبان میں</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Leans to</source>
        <translation>رجحان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>or pay an hour</source>
        <translation>یا فی گھنٹہ اجرت</translation>
    </message>
    <message>
        <source>Commission, % of pay</source>
        <translation>کمیشن، تنخواہ کا فیصد</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>کام کا آغاز</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Print their sheet…</source>
        <translation>ان کا پرچہ پرنٹ کریں…</translation>
    </message>
    <message>
        <source>No seat yet. Drag this person to a card on the board.</source>
        <translation>ابھی کوئی عہدہ نہیں۔ اس فرد کو کھینچ کر بورڈ کے کسی کارڈ پر چھوڑیں۔</translation>
    </message>
    <message>
        <source>No seat.</source>
        <translation>کوئی آسامی نہیں۔</translation>
    </message>
    <message>
        <source>Take off the team</source>
        <translation>ٹیم سے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>پلان سے نکالیں</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>عہدے</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>{used} of {available} h, {percent} %</source>
        <translation>{available} گھنٹوں میں سے {used}، ⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>{used} of {available} h</source>
        <translation>{available} گھنٹوں میں سے {used}</translation>
    </message>
    <message>
        <source>leans to {leaning}</source>
        <translation>{leaning} کی طرف رجحان</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>تصویر ہٹائیں</translation>
    </message>
    <message>
        <source>This picture cannot be read. Choose a JPEG or PNG picture.</source>
        <translation>یہ تصویر نہیں کھل سکی۔ کوئی JPEG یا PNG تصویر چنیں۔</translation>
    </message>
</context>
<context>
    <name>Placements</name>
    <message>
        <source>{person} → {role} ({department})</source>
        <translation>{person} ← {role} ({department})</translation>
    </message>
    <message>
        <source>Place {person}: {role}, {department}</source>
        <translation>{person} کے لیے آسامی: {role}، {department}</translation>
    </message>
    <message>
        <source>No seat is vacant in {department}, the side that they lean to: {names}</source>
        <translation>ان کا رجحان {department} کی طرف ہے اور وہاں کوئی آسامی خالی نہیں: {names}</translation>
    </message>
    <message>
        <source>They have less than half of the hours of each seat that would suit: {names}</source>
        <translation>کسی بھی مناسب آسامی کے آدھے گھنٹے بھی ان کے پاس نہیں: {names}</translation>
    </message>
    <message>
        <source>All seats that suit them are proposed for others: {names}</source>
        <translation>ان کے لیے مناسب تمام آسامیاں دوسروں کے لیے تجویز ہیں: {names}</translation>
    </message>
    <message>
        <source>Nobody without a seat leans to {department} or to either side: {names}</source>
        <translation>عہدے کے بغیر افراد میں سے کسی کا رجحان {department} یا دونوں کی طرف نہیں: {names}</translation>
    </message>
    <message>
        <source>Nobody who would suit has half of the hours: {names}</source>
        <translation>مناسب افراد میں سے کسی کے پاس اس کے آدھے گھنٹے بھی نہیں: {names}</translation>
    </message>
    <message>
        <source>Those who would suit are proposed for other seats: {names}</source>
        <translation>جو مناسب ہیں، ان کے لیے دوسری آسامیاں تجویز ہیں: {names}</translation>
    </message>
    <message numerus="yes">
        <source>With the business for %n year(s).</source>
        <translation>
            <numerusform>%n سال سے کاروبار کے ساتھ ہیں۔</numerusform>
            <numerusform>%n سال سے کاروبار کے ساتھ ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Leans to {department}.</source>
        <translation>رجحان {department} کی طرف ہے۔</translation>
    </message>
    <message>
        <source>Leans to either side.</source>
        <translation>رجحان دونوں طرف ہے۔</translation>
    </message>
    <message>
        <source>Has held this role before.</source>
        <translation>یہ عہدہ پہلے بھی ان کے پاس رہا ہے۔</translation>
    </message>
    <message>
        <source>Has held the role of {role} before.</source>
        <translation>پہلے {role} کا عہدہ ان کے پاس رہا ہے۔</translation>
    </message>
    <message>
        <source>Has the {hours} that the seat takes.</source>
        <translation>آسامی کے {hours} ان کے ہفتے میں پورے آتے ہیں۔</translation>
    </message>
    <message>
        <source>The notes mention “{word}”.</source>
        <translation>نوٹس میں “{word}” کا ذکر ہے۔</translation>
    </message>
    <message>
        <source>{missing} short of the {needed} that the seat takes.</source>
        <translation>آسامی {needed} کی ہے، ان کے پاس {missing} کم ہیں۔</translation>
    </message>
    <message>
        <source>{left} of the week stay free.</source>
        <translation>ہفتے کے {left} فارغ رہیں گے۔</translation>
    </message>
    <message>
        <source>Earns {pay} a month; {planned} are planned.</source>
        <translation>ماہانہ تنخواہ {pay} ہے جبکہ پلان میں {planned} ہے۔</translation>
    </message>
    <message>
        <source>Starts on {start}; the seat is planned for {month}.</source>
        <translation>کام کا آغاز {start} سے ہے جبکہ آسامی {month} سے طے ہے۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PlacementsPage</name>
    <message>
        <source>Nobody without a seat suits a vacant one. Below you see why.</source>
        <translation>عہدے کے بغیر افراد میں سے کوئی خالی آسامیوں کے لیے مناسب نہیں۔ وجہ نیچے لکھی ہے۔</translation>
    </message>
    <message>
        <source>Who stays without a seat</source>
        <translation>جن کے لیے آسامی نہیں</translation>
    </message>
    <message>
        <source>What stays vacant</source>
        <translation>جو آسامیاں خالی رہیں گی</translation>
    </message>
    <message>
        <source>The best seats for people who have none, by leaning, hours and experience. You decide who is placed.</source>
        <translation>جن کے پاس عہدہ نہیں، ان کے لیے رجحان، گھنٹوں اور تجربے کے لحاظ سے سب سے مناسب آسامیاں۔ آسامی کسے ملے، یہ فیصلہ آپ کا ہے۔</translation>
    </message>
    <message>
        <source>Place all checked ({count})</source>
        <translation>منتخب افراد کو آسامیاں دیں ({count})</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>سب کا انتخاب ہٹائیں</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>No seat is vacant</source>
        <translation>کوئی آسامی خالی نہیں</translation>
    </message>
    <message>
        <source>Add a role or a seat on the Team screen. Then you see here who fits it best.</source>
        <translation>ٹیم کی سکرین پر عہدہ یا آسامی بڑھائیں۔ پھر یہاں دیکھیں کہ اس کے لیے سب سے مناسب کون ہے۔</translation>
    </message>
    <message>
        <source>Everybody has a seat</source>
        <translation>سب کے پاس عہدہ ہے</translation>
    </message>
    <message>
        <source>Add somebody on the Team screen, or take a person off a seat. Then you see here where they fit best.</source>
        <translation>ٹیم کی سکرین پر کسی کو شامل کریں یا کسی آسامی سے ہٹائیں۔ پھر یہاں دیکھیں کہ ان کے لیے سب سے مناسب جگہ کون سی ہے۔</translation>
    </message>
    <message>
        <source>No people to place yet</source>
        <translation>ابھی آسامی دینے کے لیے کوئی فرد نہیں</translation>
    </message>
    <message>
        <source>Add people on the Team screen. Then you see here where they fit best.</source>
        <translation>ٹیم کی سکرین پر لوگ شامل کریں۔ پھر یہاں دیکھیں کہ ان کے لیے سب سے مناسب جگہ کون سی ہے۔</translation>
    </message>
    <message>
        <source>Looking for the best placements…</source>
        <translation>بہترین تقرریاں تلاش کی جا رہی ہیں…</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Select a person or a card first, then choose “Assign to…”.</source>
        <translation>پہلے کوئی فرد یا کارڈ چنیں، پھر “عہدے پر لگائیں…” دبائیں۔</translation>
    </message>
    <message>
        <source>Select a person, a card, a responsibility or a goal first, then press F2.</source>
        <translation>پہلے کوئی فرد، کارڈ، ذمہ داری یا ہدف چنیں، پھر F2 دبائیں۔</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>ہو گیا: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>واپس لیا گیا: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>دوبارہ کیا گیا: {step}</translation>
    </message>
    <message>
        <source>You now look at {scenario}.</source>
        <translation>اب آپ کے سامنے یہ منظرنامہ ہے: {scenario}۔</translation>
    </message>
    <message>
        <source>You carry {name}. Go to a card and press Enter to give it to its role. Esc lets go.</source>
        <translation>آپ کے ہاتھ میں ہے: {name}۔ کسی کارڈ پر جا کر Enter دبائیں تو یہ اس عہدے کو مل جائے گی۔ چھوڑنے کے لیے Esc دبائیں۔</translation>
    </message>
    <message>
        <source>You carry {name}. Go to a card and press Enter; with Ctrl a seat is added. Esc lets go.</source>
        <translation>آپ کے ہاتھ میں ہے: {name}۔ کسی کارڈ پر جا کر Enter دبائیں، Ctrl ساتھ دبائیں تو ایک آسامی بڑھے گی۔ چھوڑنے کے لیے Esc دبائیں۔</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The first rows of the file</source>
        <translation>فائل کی پہلی سطریں</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>شامل نہ کریں</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>کالم {number}</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>پوری چوڑائی</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
</context>
<context>
    <name>PrivacyBox</name>
    <message>
        <source>Leave out</source>
        <translation>کیا شامل نہ ہو</translation>
    </message>
    <message>
        <source>Nothing is left out: the history holds everything that was ever in the plan.</source>
        <translation>سب کچھ شامل رہے گا: سرگزشت میں وہ سب ہے جو کبھی بھی پلان میں تھا۔</translation>
    </message>
    <message>
        <source>Whoever gets the copy sees all of the plan, but not how it came about.</source>
        <translation>جسے یہ نقل ملے گی وہ پورا پلان دیکھ سکے گا، مگر یہ نہیں کہ پلان کیسے بنا۔</translation>
    </message>
    <message>
        <source>What is ticked is nowhere in the copy, not even hidden. Send it by WhatsApp or give it on a USB stick.</source>
        <translation>جن پر نشان ہے وہ نقل میں کہیں نہیں، چھپی ہوئی شکل میں بھی نہیں۔ اسے WhatsApp پر بھیجیں یا USB پر دیں۔</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Open a plan</source>
        <translation>پلان کھولیں</translation>
    </message>
    <message>
        <source>Teambuilder plans (*.teamplan)</source>
        <translation>پلان فائلیں ‎(*.teamplan)</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard)</source>
        <translation>لوگوں کی فہرستیں ‎(*.csv *.tsv *.txt *.xlsx *.xlsm *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں ‎(*)</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>فائل سے لوگ لائیں</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ٹیکسٹ فائلیں ‎(*.txt)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose the copy to merge</source>
        <translation>ملانے کے لیے نقل چنیں</translation>
    </message>
    <message>
        <source>Open {name} in the place of this plan, or merge it into this plan?</source>
        <translation>{name} کو اس پلان کی جگہ کھولیں، یا اسے اس پلان میں ملائیں؟</translation>
    </message>
    <message>
        <source>Open or merge?</source>
        <translation>کھولیں یا ملائیں؟</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ملائیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>تصویر چنیں</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
        <translation>تصویریں ‎(*.png *.jpg *.jpeg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Keep the plan as</source>
        <translation>پلان اس نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>‏PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>‏PDF فائلیں ‎(*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>‏Word فائلیں ‎(*.docx)</translation>
    </message>
    <message>
        <source>Save as a Word document</source>
        <translation>‏Word فائل کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>تصویریں ‎(*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>خاکے ‎(*.svg)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>‏Excel فائلیں ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>Save the payroll</source>
        <translation>تنخواہوں کا حساب محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the org chart</source>
        <translation>ٹیم کا ڈھانچہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>سادہ جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>رابطے ‎(*.vcf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>‏JSON فائلیں ‎(*.json)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose a folder for the files</source>
        <translation>فائلوں کے لیے فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or a USB stick</source>
        <translation>کسی اور ڈسک یا USB پر فولڈر چنیں</translation>
    </message>
    <message>
        <source>Since the last time</source>
        <translation>پچھلی بار کیا ہوا</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>رپورٹ دکھائیں</translation>
    </message>
    <message>
        <source>There is already a file {name}. What is in it would be lost. Replace it?</source>
        <translation>{name} نام کی فائل پہلے سے موجود ہے۔ اس میں جو کچھ ہے، ضائع ہو جائے گا۔ کیا اس کی جگہ نئی فائل رکھی جائے؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>نئی فائل رکھیں</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>{folder} can be reached again. Your steps are there now.</source>
        <translation>فولڈر {folder} دوبارہ مل گیا ہے۔ آپ کی تبدیلیاں اب وہاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Changes from another computer are in this plan now. Undo takes them out again.</source>
        <translation>دوسرے کمپیوٹر پر کی گئی تبدیلیاں اب اس پلان میں شامل ہیں۔ نہ چاہیں تو “واپس لیں” پر کلک کریں۔</translation>
    </message>
    <message>
        <source>Look and merge…</source>
        <translation>دیکھ کر ملائیں…</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached. Your steps are kept on this computer and go there as soon as it can be reached.</source>
        <translation>فولڈر {folder} تک رسائی نہیں ہو رہی۔ آپ کی تبدیلیاں اس کمپیوٹر پر محفوظ ہیں اور فولڈر ملتے ہی وہاں پہنچ جائیں گی۔</translation>
    </message>
    <message>
        <source>This plan was changed on another computer too. Your steps are kept here; choose what holds where both changed the same.</source>
        <translation>یہ پلان دوسرے کمپیوٹر پر بھی بدلا گیا ہے۔ آپ کی تبدیلیاں یہاں محفوظ ہیں؛ جہاں دونوں نے ایک ہی چیز بدلی ہو، وہاں آپ طے کریں کہ کون سی بات برقرار رہے۔</translation>
    </message>
    <message>
        <source>The copy of this plan on this computer was damaged. You see the plan as it is in the folder; look whether your last steps are there. The damaged copy is kept as {file}.</source>
        <translation>اس کمپیوٹر پر پلان کی نقل خراب ہو گئی تھی۔ اب آپ کو پلان ویسا نظر آ رہا ہے جیسا فولڈر میں ہے؛ دیکھ لیں کہ آپ کی آخری تبدیلیاں اس میں ہیں یا نہیں۔ خراب نقل {file} کے نام سے رکھی گئی ہے۔</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>As it is here</source>
        <translation>اس پلان کے مطابق</translation>
    </message>
    <message>
        <source>As in the copy</source>
        <translation>نقل کے مطابق</translation>
    </message>
</context>
<context>
    <name>RaiseRow</name>
    <message>
        <source>By a share</source>
        <translation>فیصد میں</translation>
    </message>
    <message>
        <source>By an amount</source>
        <translation>رقم میں</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کس طرح</translation>
    </message>
    <message>
        <source>% more</source>
        <translation>اضافہ، فیصد میں</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>ماہانہ اضافہ</translation>
    </message>
    <message>
        <source>Remove this raise</source>
        <translation>یہ اضافہ ہٹائیں</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>سب</translation>
    </message>
</context>
<context>
    <name>RaisesPanel</name>
    <message>
        <source>A raise counts for who has started before its month. Several come one on top of the other.</source>
        <translation>اضافہ اُن کے لیے ہے جو اس مہینے سے پہلے کام شروع کر چکے ہوں۔ کئی اضافے ہوں تو ہر اضافہ پچھلے اضافے کے بعد کی تنخواہ پر لگتا ہے۔</translation>
    </message>
    <message>
        <source>Plan a raise</source>
        <translation>اضافہ طے کریں</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>This is what Teambuilder wrote down about itself. It holds no names and nothing of your plan. It stays on this computer: nobody gets it unless you send it.</source>
        <translation>اس رپورٹ میں Teambuilder نے صرف اپنے بارے میں لکھا ہے۔ اس میں نہ کسی کا نام ہے نہ آپ کے پلان کی کوئی بات۔ یہ اسی کمپیوٹر پر رہتی ہے: جب تک آپ خود نہ بھیجیں، کسی کو نہیں ملتی۔</translation>
    </message>
    <message>
        <source>It is kept in {file}</source>
        <translation>رپورٹ اس فائل میں ہے: {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گئی</translation>
    </message>
</context>
<context>
    <name>Responsibilities</name>
    <message>
        <source>Nobody owns it</source>
        <translation>کوئی ذمہ دار نہیں</translation>
    </message>
    <message>
        <source>Two own it</source>
        <translation>دو ذمہ دار</translation>
    </message>
    <message>
        <source>Only the owner does it</source>
        <translation>صرف مالک کے پاس</translation>
    </message>
    <message>
        <source>Only vacant roles</source>
        <translation>صرف خالی عہدے</translation>
    </message>
    <message>
        <source>Leaves with one person</source>
        <translation>ایک ہی فرد پر انحصار</translation>
    </message>
    <message>
        <source>{role} owns {responsibility}</source>
        <translation>{role} ذمہ دار ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{role} helps with {responsibility}</source>
        <translation>{role} مددگار ہے: {responsibility}</translation>
    </message>
    <message>
        <source>{role} has no part in {responsibility}</source>
        <translation>{role} کا اس سے تعلق نہیں: {responsibility}</translation>
    </message>
    <message>
        <source>O: owns, H: helps, Delete: neither, Space: the next of the three</source>
        <translation>‏O: ذمہ دار، H: مددگار، Delete: دونوں نہیں، Space: تینوں باری باری</translation>
    </message>
    <message>
        <source>{number} shown, {unowned} without an owner</source>
        <translation>ذمہ داریاں: {number}، بغیر ذمہ دار: {unowned}</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>فی الحال ہٹائی ہوئی</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>{owners} own it, {helpers} help, {time}</source>
        <translation>ذمہ دار: {owners}، مددگار: {helpers}، {time}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{used} of {available} h</source>
        <translation>{available} میں سے {used}</translation>
    </message>
    <message>
        <source>Owns {owned} h and helps with {helped} h a week, of {available} h</source>
        <translation>ہفتے کے {available} گھنٹوں میں سے اپنی ذمہ داریاں {owned} گھنٹے، مدد {helped} گھنٹے</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesPane</name>
    <message>
        <source>Nobody owns it yet</source>
        <translation>ابھی کوئی اس کا ذمہ دار نہیں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{roles} owns it</source>
        <translation>ذمہ دار: {roles}</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>ذمہ داریاں</translation>
    </message>
    <message>
        <source>Find a responsibility</source>
        <translation>ذمہ داری ڈھونڈیں</translation>
    </message>
    <message>
        <source>Drag one onto a card: its role owns it, or helps when another role owns it.</source>
        <translation>ذمہ داری کھینچ کر کارڈ پر چھوڑیں: وہ عہدہ اس کا ذمہ دار بنے گا، اور ذمہ دار پہلے سے ہو تو مددگار۔</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesScreen</name>
    <message>
        <source>Pages of the responsibilities</source>
        <translation>ذمہ داریوں کے صفحات</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>کون کس کا ذمہ دار</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>سپردگیاں</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>اہداف</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Title in English</source>
        <translation>عہدے کا نام (انگریزی)</translation>
    </message>
    <message>
        <source>Title in Urdu</source>
        <translation>عہدے کا نام (اردو)</translation>
    </message>
    <message>
        <source>Purpose in English</source>
        <translation>مقصد (انگریزی)</translation>
    </message>
    <message>
        <source>Purpose in Urdu</source>
        <translation>مقصد (اردو)</translation>
    </message>
    <message>
        <source>Territory in English</source>
        <translation>علاقہ (انگریزی)</translation>
    </message>
    <message>
        <source>Territory in Urdu</source>
        <translation>علاقہ (اردو)</translation>
    </message>
    <message>
        <source>Specialty in English</source>
        <translation>مہارت (انگریزی)</translation>
    </message>
    <message>
        <source>Specialty in Urdu</source>
        <translation>مہارت (اردو)</translation>
    </message>
    <message>
        <source>Usual monthly pay</source>
        <translation>معمول کی ماہانہ تنخواہ</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>نگران</translation>
    </message>
    <message>
        <source>Add a seat</source>
        <translation>آسامی بڑھائیں</translation>
    </message>
    <message>
        <source>Seats: {seats}, of which vacant: {vacant}</source>
        <translation>کل آسامیاں: {seats}، خالی: {vacant}</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Region in English</source>
        <translation>علاقہ (انگریزی)</translation>
    </message>
    <message>
        <source>Region in Urdu</source>
        <translation>علاقہ (اردو)</translation>
    </message>
</context>
<context>
    <name>RoleHead</name>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles of the chart</source>
        <translation>ڈھانچے کے عہدے</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Show what it is about</source>
        <translation>دکھائیں کہ بات کس کی ہے</translation>
    </message>
    <message>
        <source>Dismiss, with a note…</source>
        <translation>وجہ لکھ کر رہنے دیں…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>آپ کی لکھی وجہ: {note}</translation>
    </message>
</context>
<context>
    <name>SafetyCopies</name>
    <message>
        <source>While a plan is open, each of its safety copies goes there too.</source>
        <translation>جب کوئی پلان کھلا ہو تو اس کی ہر حفاظتی نقل وہاں بھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>فولڈر دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>It is not connected now; when it is, the next copy goes there.</source>
        <translation>یہ فولڈر اس وقت دستیاب نہیں۔ دستیاب ہوتے ہی اگلی نقل وہاں جائے گی۔</translation>
    </message>
    <message>
        <source>The folder is on the same disk as your plan. One on a USB stick is safer: a disk can fail.</source>
        <translation>یہ فولڈر اسی ڈسک پر ہے جس پر آپ کا پلان ہے۔ ڈسک خراب ہو سکتی ہے، اس لیے USB پر رکھا ہوا فولڈر زیادہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The folder for second safety copies, {folder}, is not connected. {last}</source>
        <translation>دوسری حفاظتی نقلوں کا فولڈر {folder} اس وقت دستیاب نہیں۔ {last}</translation>
    </message>
    <message>
        <source>There is no copy of this plan there yet.</source>
        <translation>وہاں ابھی اس پلان کی کوئی نقل نہیں۔</translation>
    </message>
    <message>
        <source>The last copy there is of {time}.</source>
        <translation>وہاں آخری نقل {time} کی ہے۔</translation>
    </message>
    <message>
        <source>No second safety copy was made in {folder}: the disk is full. Free some space on it.</source>
        <translation>فولڈر {folder} میں دوسری حفاظتی نقل نہیں بنی: ڈسک بھر گئی ہے۔ اس پر کچھ جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>No second safety copy was made in {folder}: nothing can be written there. Choose another folder in the settings.</source>
        <translation>فولڈر {folder} میں دوسری حفاظتی نقل نہیں بنی: وہاں کچھ لکھا نہیں جا سکتا۔ ترتیبات میں کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>یہ فولڈر موجود نہیں۔ کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>The first safety copies are in this folder. Choose one on another disk or a USB stick.</source>
        <translation>پہلی حفاظتی نقلیں اسی فولڈر میں ہیں۔ کسی اور ڈسک یا USB پر فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>Your plan itself is in this folder. Choose one on another disk or a USB stick.</source>
        <translation>آپ کا پلان خود اسی فولڈر میں ہے۔ کسی اور ڈسک یا USB پر فولڈر چنیں۔</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Saving the sheets</source>
        <translation>پرچے محفوظ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Stopping after the file under way…</source>
        <translation>جاری فائل مکمل ہوتے ہی کام رک جائے گا…</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>فائل بن رہی ہے…</translation>
    </message>
    <message>
        <source>{saved} of {all} files are saved.</source>
        <translation>{all} میں سے {saved} فائلیں محفوظ ہو چکی ہیں۔</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Open folder</source>
        <translation>فولڈر کھولیں</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>پیغام بند کریں</translation>
    </message>
    <message>
        <source>You stopped the saving. No file was saved.</source>
        <translation>آپ نے کام روک دیا۔ کوئی فائل محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Saved: {file}, in the folder {folder}</source>
        <translation>محفوظ ہو گئی: {file}، فولڈر {folder} میں</translation>
    </message>
    <message>
        <source>All {all} files are saved in the folder {folder}.</source>
        <translation>تمام {all} فائلیں فولڈر {folder} میں محفوظ ہو گئیں۔</translation>
    </message>
    <message>
        <source>{saved} of {all} files are saved in the folder {folder}. The others are not.</source>
        <translation>{all} میں سے {saved} فائلیں فولڈر {folder} میں محفوظ ہوئیں۔ باقی نہیں ہوئیں۔</translation>
    </message>
    <message>
        <source>The sheets were sent to the printer.</source>
        <translation>پرچے پرنٹر کو بھیج دیے گئے۔</translation>
    </message>
    <message>
        <source>The folder could not be opened from here. It is {folder}</source>
        <translation>فولڈر یہاں سے نہیں کھل سکا۔ وہ یہاں ہے: {folder}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>The file was not saved</source>
        <translation>فائل محفوظ نہیں ہوئی</translation>
    </message>
    <message>
        <source>Not all files were saved</source>
        <translation>تمام فائلیں محفوظ نہیں ہوئیں</translation>
    </message>
</context>
<context>
    <name>ScenarioButton</name>
    <message>
        <source>Scenario: {scenario}</source>
        <translation>منظرنامہ: {scenario}</translation>
    </message>
</context>
<context>
    <name>ScenarioDialog</name>
    <message>
        <source>Name in English</source>
        <translation>نام انگریزی میں</translation>
    </message>
    <message>
        <source>Name in Urdu</source>
        <translation>نام اردو میں</translation>
    </message>
    <message>
        <source>It begins as a copy of {scenario}. What you change in it leaves {scenario} as it is.</source>
        <translation>یہ “{scenario}” کی نقل سے شروع ہوگا۔ اس میں جو بھی بدلیں، “{scenario}” پر اثر نہیں پڑے گا۔</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>نیا منظرنامہ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>One language is enough.</source>
        <translation>ایک زبان میں نام کافی ہے۔</translation>
    </message>
</context>
<context>
    <name>ScenarioMenu</name>
    <message>
        <source>Scenario</source>
        <translation>منظرنامہ</translation>
    </message>
    <message>
        <source>New scenario from this one…</source>
        <translation>اس کی نقل سے نیا منظرنامہ…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>نام بدلیں…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Make this the one that opens first</source>
        <translation>سب سے پہلے یہی کھلے</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>آمنے سامنے رکھ کر موازنہ کریں</translation>
    </message>
    <message>
        <source>{scenario} (opens first)</source>
        <translation>{scenario} (پہلے کھلتا ہے)</translation>
    </message>
    <message>
        <source>{scenario} is a copy of {other}. Change it freely: {other} stays as it is.</source>
        <translation>منظرنامہ “{scenario}” بن گیا، جو “{other}” کی نقل ہے۔ اس میں جو چاہیں بدلیں، “{other}” جوں کا توں رہے گا۔</translation>
    </message>
    <message>
        <source>{scenario} is deleted. Undo brings it back. You now look at {other}.</source>
        <translation>منظرنامہ “{scenario}” ختم ہو گیا۔ واپس لانا ہو تو “واپس لیں” دبائیں۔ اب آپ کے سامنے “{other}” ہے۔</translation>
    </message>
    <message>
        <source>{scenario} opens first from now on.</source>
        <translation>اب سے سب سے پہلے “{scenario}” کھلے گا۔</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Goal</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>منظرنامہ</translation>
    </message>
    <message>
        <source>without a seat</source>
        <translation>عہدے کے بغیر</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>کوئی ذمہ دار نہیں</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>ذمہ داری</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>فی الحال ہٹائی گئی</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>سکرین</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>کمانڈ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Empty the line</source>
        <translation>خانہ خالی کریں</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n نتیجہ</numerusform>
            <numerusform>%n نتائج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Nobody sits here yet. Drag a person to this card.</source>
        <translation>یہ آسامی ابھی خالی ہے۔ کسی فرد کو کھینچ کر اس کارڈ پر چھوڑیں۔</translation>
    </message>
    <message>
        <source>Nobody sits here.</source>
        <translation>یہ آسامی خالی ہے۔</translation>
    </message>
    <message>
        <source>Print their sheet…</source>
        <translation>ان کا پرچہ پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>مجوزہ آغاز</translation>
    </message>
    <message>
        <source>Planned pay</source>
        <translation>مجوزہ تنخواہ</translation>
    </message>
    <message>
        <source>Stage of hiring</source>
        <translation>بھرتی کا مرحلہ</translation>
    </message>
    <message>
        <source>Take off this seat</source>
        <translation>اس آسامی سے ہٹائیں</translation>
    </message>
    <message>
        <source>Remove this seat</source>
        <translation>یہ آسامی ختم کریں</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>یہ عہدہ ختم کریں</translation>
    </message>
    <message>
        <source>Show {person}</source>
        <translation>{person} کی تفصیل دیکھیں</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <source>Hours a week</source>
        <translation>ہفتے کے گھنٹے</translation>
    </message>
    <message>
        <source>Take off this seat</source>
        <translation>اس آسامی سے ہٹائیں</translation>
    </message>
    <message>
        <source>Hours a week: {role}</source>
        <translation>ہفتے کے گھنٹے: {role}</translation>
    </message>
    <message>
        <source>Take off {role}</source>
        <translation>{role} کے عہدے سے ہٹائیں</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a folder…</source>
        <translation>فولڈر چنیں…</translation>
    </message>
    <message>
        <source>Stop the second copies</source>
        <translation>دوسری نقلیں بنانا بند کریں</translation>
    </message>
    <message>
        <source>Safety copies of your plan are made on this computer. They can go to a second folder too, such as one on a USB stick.</source>
        <translation>آپ کے پلان کی حفاظتی نقلیں اسی کمپیوٹر پر بنتی ہیں۔ وہ ساتھ ساتھ کسی دوسرے فولڈر میں بھی جا سکتی ہیں، مثلاً USB پر۔</translation>
    </message>
    <message>
        <source>Folder for second safety copies</source>
        <translation>دوسری حفاظتی نقلوں کا فولڈر</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>حفاظتی نقلیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>پڑھنے کی سہولت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حروف کا سائز</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>لیٹر</translation>
    </message>
    <message>
        <source>As each plan says</source>
        <translation>پلان کے مطابق</translation>
    </message>
    <message>
        <source>Sheets and org charts begin with it. A new plan is made for {paper}.</source>
        <translation>پرچوں اور ٹیم کے ڈھانچے کے لیے شروع میں یہی کاغذ چنا ہوتا ہے۔ نئے پلان کا کاغذ {paper} ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>پرنٹنگ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation>رقم اور تاریخیں</translation>
    </message>
    <message>
        <source>A new plan begins with it.</source>
        <translation>نیا پلان اسی کرنسی میں بنتا ہے۔</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>As is usual with the language</source>
        <translation>زبان کے رواج کے مطابق</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>پیر</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>اتوار</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>ہفتے کا پہلا دن</translation>
    </message>
    <message>
        <source>The plan that is open reckons in this currency: {currency}.</source>
        <translation>کھلے ہوئے پلان کی کرنسی: {currency}۔</translation>
    </message>
    <message>
        <source>The business…</source>
        <translation>کاروبار کی تفصیل…</translation>
    </message>
    <message>
        <source>Change the currency and the paper of the plan that is open</source>
        <translation>کھلے ہوئے پلان کی کرنسی اور کاغذ بدلیں</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>This sheet has characters that cannot be printed: {characters}. Type other ones in their place.</source>
        <translation>اس پرچے میں ایسے حروف ہیں جو پرنٹ نہیں ہو سکتے: {characters}۔ ان کی جگہ کچھ اور لکھیں۔</translation>
    </message>
    <message>
        <source>Responsibilities sheet</source>
        <translation>ذمہ داریوں کا پرچہ</translation>
    </message>
    <message>
        <source>Role description</source>
        <translation>عہدے کی تفصیل</translation>
    </message>
    <message>
        <source>Team summary</source>
        <translation>ٹیم کا خلاصہ</translation>
    </message>
    <message>
        <source>Job advertisement</source>
        <translation>ملازمت کا اشتہار</translation>
    </message>
    <message>
        <source>Handover letter</source>
        <translation>کام کی حوالگی</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>بھرتی کا منصوبہ</translation>
    </message>
    <message>
        <source>Absence plan</source>
        <translation>غیر حاضری کا انتظام</translation>
    </message>
    <message>
        <source>Meeting agenda</source>
        <translation>میٹنگ کا ایجنڈا</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>کب سے نافذ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>کس تاریخ کے مطابق</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>اشاعت کی تاریخ</translation>
    </message>
    <message>
        <source>Handover on</source>
        <translation>حوالگی کی تاریخ</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>میٹنگ کی تاریخ</translation>
    </message>
    <message>
        <source>{name} - role description</source>
        <translation>{name} - عہدے کی تفصیل</translation>
    </message>
    <message>
        <source>{name} - team summary</source>
        <translation>{name} - ٹیم کا خلاصہ</translation>
    </message>
    <message>
        <source>{name} - job advertisement</source>
        <translation>{name} - ملازمت کا اشتہار</translation>
    </message>
    <message>
        <source>{name} - handover letter</source>
        <translation>{name} - کام کی حوالگی</translation>
    </message>
    <message>
        <source>{name} - hiring plan</source>
        <translation>{name} - بھرتی کا منصوبہ</translation>
    </message>
    <message>
        <source>{name} - absence plan</source>
        <translation>{name} - غیر حاضری کا انتظام</translation>
    </message>
    <message>
        <source>{name} - meeting agenda</source>
        <translation>{name} - میٹنگ کا ایجنڈا</translation>
    </message>
    <message>
        <source>{name} - role descriptions</source>
        <translation>{name} - عہدوں کی تفصیل</translation>
    </message>
    <message>
        <source>{name} - job advertisements</source>
        <translation>{name} - ملازمت کے اشتہار</translation>
    </message>
    <message>
        <source>{name} - handover letters</source>
        <translation>{name} - کام کی حوالگیاں</translation>
    </message>
    <message>
        <source>{name} - absence plans</source>
        <translation>{name} - غیر حاضری کے انتظامات</translation>
    </message>
    <message>
        <source>Which vacancy</source>
        <translation>کون سی خالی آسامی</translation>
    </message>
    <message>
        <source>All vacancies</source>
        <translation>تمام خالی آسامیاں</translation>
    </message>
    <message>
        <source>Search vacancies</source>
        <translation>خالی آسامی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Whose sheet</source>
        <translation>کس کا پرچہ</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>تمام افراد</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>فرد ڈھونڈیں</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>کون سا عہدہ</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>تمام عہدے</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>عہدہ ڈھونڈیں</translation>
    </message>
    <message>
        <source>Which seat</source>
        <translation>کون سی آسامی</translation>
    </message>
    <message>
        <source>All handovers</source>
        <translation>تمام حوالگیاں</translation>
    </message>
    <message>
        <source>Search seats</source>
        <translation>آسامی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Nobody holds a seat yet</source>
        <translation>ابھی کسی کے پاس عہدہ نہیں</translation>
    </message>
    <message>
        <source>On the Team screen, put people into roles. Here you then print a sheet for each of them.</source>
        <translation>ٹیم کی سکرین پر لوگوں کو عہدے دیں۔ پھر یہاں سے ہر ایک کا پرچہ پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>Every seat is filled</source>
        <translation>تمام آسامیاں پُر ہیں</translation>
    </message>
    <message>
        <source>There is no vacancy to advertise. To look for somebody, add a role or a seat on the Team screen.</source>
        <translation>اشتہار کے لیے کوئی آسامی خالی نہیں۔ کسی کو رکھنا ہو تو ٹیم کی سکرین پر عہدہ یا آسامی بڑھائیں۔</translation>
    </message>
    <message>
        <source>There is no role yet</source>
        <translation>ابھی کوئی عہدہ نہیں</translation>
    </message>
    <message>
        <source>On the Team screen, add the roles that your business needs. Then come back to print.</source>
        <translation>ٹیم کی سکرین پر وہ عہدے شامل کریں جن کی آپ کے کاروبار کو ضرورت ہے۔ پھر یہاں آ کر پرنٹ کریں۔</translation>
    </message>
    <message>
        <source>There is nothing to print here. Choose another sheet.</source>
        <translation>یہاں پرنٹ کرنے کو کچھ نہیں۔ کوئی اور پرچہ چنیں۔</translation>
    </message>
    <message>
        <source>The logo is damaged and cannot be printed. Choose another picture, or take the tick off the logo.</source>
        <translation>لوگو کی فائل خراب ہے، اس لیے پرنٹ نہیں ہو سکتی۔ کوئی اور تصویر چنیں، یا لوگو کے خانے سے نشان ہٹا دیں۔</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>پرنٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>پرنٹ روکیں</translation>
    </message>
    <message>
        <source>The sheets were not printed</source>
        <translation>پرچے پرنٹ نہیں ہوئے</translation>
    </message>
    <message>
        <source>The printer did not take them. Check that it is on and connected, then print again, or save a PDF.</source>
        <translation>پرنٹر نے پرچے نہیں لیے۔ دیکھ لیں کہ پرنٹر آن ہے اور کمپیوٹر سے جڑا ہے، پھر دوبارہ پرنٹ کریں یا PDF محفوظ کریں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n پرچہ</numerusform>
            <numerusform>%n پرچے</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} vacant</source>
        <translation>{count} خالی</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>{giver} → {taker}</source>
        <translation>{giver} ← {taker}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{name} - responsibilities</source>
        <translation>{name} - ذمہ داریاں</translation>
    </message>
</context>
<context>
    <name>SheetsScreen</name>
    <message>
        <source>The sheets could not be made</source>
        <translation>پرچے نہیں بن سکے</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Choose a responsibility to see its details. A click into the grid gives it to a role.</source>
        <translation>تفصیل دیکھنے کے لیے کوئی ذمہ داری چنیں۔ جدول کے کسی خانے پر کلک کریں تو وہ اس عہدے کو مل جاتی ہے۔</translation>
    </message>
    <message>
        <source>Your plans</source>
        <translation>آپ کے پلان</translation>
    </message>
    <message>
        <source>You have a plan already?</source>
        <translation>پلان پہلے سے بنا ہوا ہے؟</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>پلان کھولیں…</translation>
    </message>
    <message>
        <source>Would you like to look first?</source>
        <translation>پہلے ایک نظر دیکھنا چاہیں گے؟</translation>
    </message>
    <message>
        <source>A finished team of twelve. Change what you like in it.</source>
        <translation>بارہ افراد کی تیار ٹیم۔ اس میں جو چاہیں بدلیں۔</translation>
    </message>
    <message>
        <source>See a sample</source>
        <translation>نمونہ دیکھیں</translation>
    </message>
</context>
<context>
    <name>SideOfHandOff</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{roles}: {people}</source>
        <translation>{roles}: {people}</translation>
    </message>
    <message>
        <source>{roles}: nobody holds this role yet. Put a person there on the Team screen.</source>
        <translation>{roles}: اس عہدے پر ابھی کوئی نہیں۔ ٹیم کی سکرین پر کسی کو یہ عہدہ دیں۔</translation>
    </message>
    <message>
        <source>Nobody owns it. Give it to a role in the grid.</source>
        <translation>اس کا کوئی ذمہ دار نہیں۔ جدول میں کسی عہدے کو دیں۔</translation>
    </message>
    <message>
        <source>It is not in the plan. Add it to a role from the catalogue on the Team screen.</source>
        <translation>یہ پلان میں نہیں۔ ٹیم کی سکرین پر فہرست سے چن کر کسی عہدے کو دیں۔</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Mark as signed</source>
        <translation>دستخط درج کریں</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>دستخط کی تاریخ</translation>
    </message>
    <message>
        <source>Choose the day on which the sheet was signed.</source>
        <translation>وہ تاریخ چنیں جس دن پرچے پر دستخط ہوئے۔</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>یہ تاریخ ابھی نہیں آئی۔ آج کی یا اس سے پہلے کی تاریخ چنیں۔</translation>
    </message>
    <message>
        <source>All {count} sheets are kept as signed, as you see them now. Later sheets can mark what has changed.</source>
        <translation>یہ {count} پرچے، جیسے اب نظر آ رہے ہیں، دستخط شدہ کے طور پر محفوظ ہوں گے۔ بعد کے پرچوں میں فرق نمایاں کیا جا سکے گا۔</translation>
    </message>
    <message>
        <source>The sheet of {person} is kept as signed, as you see it now. Later sheets can mark what has changed.</source>
        <translation>{person} کا پرچہ، جیسا اب نظر آ رہا ہے، دستخط شدہ کے طور پر محفوظ ہوگا۔ بعد کے پرچوں میں فرق نمایاں کیا جا سکے گا۔</translation>
    </message>
</context>
<context>
    <name>SigningLine</name>
    <message>
        <source>Mark as signed…</source>
        <translation>دستخط درج کریں…</translation>
    </message>
    <message>
        <source>Signed on {date}</source>
        <translation>{date} کو دستخط ہوئے</translation>
    </message>
    <message>
        <source>{signed} of {all} signed</source>
        <translation>{all} میں سے {signed} کے دستخط ہو چکے</translation>
    </message>
</context>
<context>
    <name>SinceBar</name>
    <message>
        <source>What has changed since</source>
        <translation>کس تاریخ سے اب تک کیا بدلا</translation>
    </message>
    <message>
        <source>Since last week</source>
        <translation>پچھلے ہفتے سے</translation>
    </message>
    <message>
        <source>Since the last signing</source>
        <translation>آخری دستخط سے</translation>
    </message>
    <message>
        <source>Since you opened it last</source>
        <translation>پچھلی بار کھولنے سے</translation>
    </message>
</context>
<context>
    <name>SlotCard</name>
    <message>
        <source>Vacant</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Drop a person here</source>
        <translation>کسی فرد کو یہاں لائیں</translation>
    </message>
    <message>
        <source>No responsibilities yet</source>
        <translation>ابھی کوئی ذمہ داری نہیں</translation>
    </message>
    <message>
        <source>Owns {number}</source>
        <translation>ذمہ داریاں: {number}</translation>
    </message>
    <message>
        <source>helps with {number}</source>
        <translation>مدد: {number}</translation>
    </message>
</context>
<context>
    <name>SlotDelegate</name>
    <message>
        <source>Suits</source>
        <translation>موزوں</translation>
    </message>
    <message>
        <source>Replaces {person}</source>
        <translation>{person} کی جگہ</translation>
    </message>
</context>
<context>
    <name>SlotModel</name>
    <message>
        <source>vacant</source>
        <translation>خالی</translation>
    </message>
</context>
<context>
    <name>SlotPage</name>
    <message>
        <source>Add from the catalogue</source>
        <translation>فہرست سے چنیں</translation>
    </message>
    <message>
        <source>Write your own</source>
        <translation>خود لکھیں</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>آسامی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>ذمہ داریاں</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>This role belongs to the other department. Drop it there.</source>
        <translation>یہ عہدہ دوسرے شعبے کا ہے۔ اسے وہیں چھوڑیں۔</translation>
    </message>
</context>
<context>
    <name>StepsPane</name>
    <message>
        <source>Find a step</source>
        <translation>تبدیلی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Show all steps again</source>
        <translation>سب تبدیلیاں پھر دکھائیں</translation>
    </message>
    <message>
        <source>Look for other words, or show all steps again.</source>
        <translation>کوئی اور لفظ ڈھونڈیں، یا سب تبدیلیاں پھر دکھائیں۔</translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>ایسی کوئی تبدیلی نہیں</translation>
    </message>
    <message>
        <source>Whose steps?</source>
        <translation>کس سے متعلق تبدیلیاں؟</translation>
    </message>
    <message>
        <source>Only about…</source>
        <translation>صرف اس سے متعلق…</translation>
    </message>
    <message>
        <source>Only about {name}</source>
        <translation>صرف {name} سے متعلق</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found</source>
        <translation>
            <numerusform>%n تبدیلی ملی</numerusform>
            <numerusform>%n تبدیلیاں ملیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n تبدیلی</numerusform>
            <numerusform>%n تبدیلیاں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>What goes onto the board</source>
        <translation>بورڈ پر رکھنے کی چیزیں</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>عہدے</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>ذمہ داریاں</translation>
    </message>
</context>
<context>
    <name>Teambuilder</name>
    <message>
        <source>{name} could not be shown. Your plan is safe. Install the newest version, then open it again.</source>
        <translation>پلان {name} دکھایا نہیں جا سکا۔ آپ کا پلان محفوظ ہے۔ تازہ ترین ورژن انسٹال کر کے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>پلان نہیں کھل سکا</translation>
    </message>
    <message>
        <source>{file} is merged into this plan. Undo takes it back.</source>
        <translation>فائل {file} اس پلان میں ملا دی گئی۔ واپس لانا ہو تو “واپس لیں” دبائیں۔</translation>
    </message>
    <message>
        <source>This plan was changed on another computer. You see its newest state.</source>
        <translation>یہ پلان دوسرے کمپیوٹر پر بدلا گیا ہے۔ آپ اس کی تازہ ترین صورت دیکھ رہے ہیں۔</translation>
    </message>
    <message>
        <source>The plan cannot be made</source>
        <translation>پلان نہیں بن سکا</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>نمونے کا پلان</translation>
    </message>
    <message>
        <source>Your plan is kept in {file}. Every step is saved at once.</source>
        <translation>آپ کا پلان اس فائل میں ہے: {file}۔ ہر تبدیلی فوراً محفوظ ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>اس کمپیوٹر پر محفوظ</translation>
    </message>
    <message>
        <source>No safety copy</source>
        <translation>حفاظتی نقل نہیں بنی</translation>
    </message>
    <message>
        <source>You can look at this plan and print it, but not change it: it is protected, or the disk is full. To change it, copy it to your own folder and open the copy.</source>
        <translation>آپ یہ پلان دیکھ اور پرنٹ کر سکتے ہیں، بدل نہیں سکتے: یا تو اس میں تبدیلی کی اجازت نہیں، یا ڈسک بھر گئی ہے۔ بدلنا ہو تو اسے اپنے فولڈر میں کاپی کریں اور وہ نقل کھولیں۔</translation>
    </message>
    <message>
        <source>Teambuilder {version} builds the sales and marketing team of a small business.</source>
        <translation>‏Teambuilder {version} چھوٹے کاروبار کی سیلز اور مارکیٹنگ ٹیم بنانے کا پروگرام ہے۔</translation>
    </message>
    <message>
        <source>About Teambuilder</source>
        <translation>‏Teambuilder کے بارے میں</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>no pay yet</source>
        <translation>تنخواہ درج نہیں</translation>
    </message>
    <message>
        <source>No month yet</source>
        <translation>مہینہ طے نہیں</translation>
    </message>
    <message>
        <source>starts in {month}</source>
        <translation>آغاز {month} میں</translation>
    </message>
    <message numerus="yes">
        <source>up to speed after %n months</source>
        <translation>
            <numerusform>%n ماہ بعد پوری کارکردگی</numerusform>
            <numerusform>%n ماہ بعد پوری کارکردگی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>No month yet. Click the month in which it starts.</source>
        <translation>مہینہ طے نہیں۔ جس مہینے سے آغاز ہو اُس پر کلک کریں۔</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Planned hires by month</source>
        <translation>ماہ بہ ماہ نئی بھرتیاں</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>{used} of {available} h, {percent} %</source>
        <translation>{available} گھنٹوں میں سے {used}، ⁦{percent}%⁩</translation>
    </message>
    <message>
        <source>{used} of {available} h, {percent} %: more than the week has</source>
        <translation>{available} کی جگہ {used} گھنٹے، ⁦{percent}%⁩: ہفتے میں اتنا وقت نہیں</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Pakistani rupee</source>
        <translation>پاکستانی روپیہ</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <translation>اماراتی درہم</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <translation>سعودی ریال</translation>
    </message>
    <message>
        <source>Qatari riyal</source>
        <translation>قطری ریال</translation>
    </message>
    <message>
        <source>Omani rial</source>
        <translation>عمانی ریال</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <translation>کویتی دینار</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>امریکی ڈالر</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>برطانوی پاؤنڈ</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>یورو</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>کینیڈین ڈالر</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>بھارتی روپیہ</translation>
    </message>
    <message>
        <source>Bangladeshi taka</source>
        <translation>بنگلہ دیشی ٹکا</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>ترتیبات…</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>کاروبار کا نام</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>With people from a file…</source>
        <translation>فائل سے لوگ لا کر…</translation>
    </message>
    <message>
        <source>Type the name of your business.</source>
        <translation>اپنے کاروبار کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>اپنا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>پلان بنائیں</translation>
    </message>
    <message>
        <source>Teambuilder</source>
        <translation>Teambuilder</translation>
    </message>
    <message>
        <source>From a handful of people to a staffed sales and marketing team, with one printed page in each person’s hand.</source>
        <translation>چند لوگوں سے سیلز اور مارکیٹنگ کی پوری ٹیم تک، اور ہر فرد کے ہاتھ میں اس کی ذمہ داریوں کا ایک پرچہ۔</translation>
    </message>
    <message>
        <source>It is kept in your documents, and saved at every step.</source>
        <translation>پلان آپ کے Documents فولڈر میں رہتا ہے، اور ہر تبدیلی فوراً محفوظ ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>آپ کہاں سے شروع کرنا چاہتے ہیں؟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>. </source>
        <translation>۔ </translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 گھنٹہ</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} گھنٹے</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} فی ہفتہ</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n ہفتہ</numerusform>
            <numerusform>%n ہفتے</numerusform>
        </translation>
    </message>
    <message>
        <source>Rs {figure}</source>
        <translation>{figure} روپے</translation>
    </message>
    <message>
        <source>{figure}%</source>
        <translation>{figure} فیصد</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>لیٹر</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>سیلز</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>مارکیٹنگ</translation>
    </message>
    <message>
        <source>Today and the near future: customers, orders, revenue</source>
        <translation>ابھی کا کام: گاہک، آرڈر، آمدنی</translation>
    </message>
    <message>
        <source>The long term: brand, plan, campaigns</source>
        <translation>آگے کا کام: برانڈ، منصوبہ بندی، مہمات</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>ملازم</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>ٹھیکے پر</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>امیدوار</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>زیرِ غور</translation>
    </message>
    <message>
        <source>Advertised</source>
        <translation>اشتہار جاری</translation>
    </message>
    <message>
        <source>Interviewing</source>
        <translation>انٹرویو جاری</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>پیشکش ہو گئی</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ابھی کا کام</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>آگے کا کام</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>ان کی ذمہ داری نہیں</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>مددگار</translation>
    </message>
    <message>
        <source>Start the plan of {business}</source>
        <translation>{business} کا پلان شروع کرنا</translation>
    </message>
    <message>
        <source>Change the business’s details</source>
        <translation>کاروبار کی تفصیل بدلنا</translation>
    </message>
    <message>
        <source>Add {person}</source>
        <translation>{person} کو شامل کرنا</translation>
    </message>
    <message>
        <source>Change the details of {person}</source>
        <translation>{person} کی تفصیل بدلنا</translation>
    </message>
    <message>
        <source>Remove {person}</source>
        <translation>{person} کو پلان سے نکالنا</translation>
    </message>
    <message>
        <source>Make {person} {role}</source>
        <translation>{person} کو {role} بنانا</translation>
    </message>
    <message>
        <source>Make {person} {role} in place of {replaced}</source>
        <translation>{replaced} کی جگہ {person} کو {role} بنانا</translation>
    </message>
    <message>
        <source>Add {person} as another {role}</source>
        <translation>{person} کو بھی {role} بنانا</translation>
    </message>
    <message>
        <source>Move {person} to {role}</source>
        <translation>{person} کو {role} کے عہدے پر لانا</translation>
    </message>
    <message>
        <source>Move {person} to {role} in place of {replaced}</source>
        <translation>{replaced} کی جگہ {person} کو {role} کے عہدے پر لانا</translation>
    </message>
    <message>
        <source>Take {person} off {role}</source>
        <translation>{person} کو {role} کے عہدے سے ہٹانا</translation>
    </message>
    <message>
        <source>Take {person} off the team</source>
        <translation>{person} کو ٹیم سے ہٹانا</translation>
    </message>
    <message>
        <source>Add a seat for {role}</source>
        <translation>{role} کی آسامی بڑھانا</translation>
    </message>
    <message>
        <source>Change a seat of {role}</source>
        <translation>{role} کی آسامی کی تفصیل بدلنا</translation>
    </message>
    <message>
        <source>Remove a seat of {role}</source>
        <translation>{role} کی ایک آسامی ختم کرنا</translation>
    </message>
    <message>
        <source>Move the card of {role}</source>
        <translation>{role} کا کارڈ آگے پیچھے کرنا</translation>
    </message>
    <message>
        <source>Add the role {role}</source>
        <translation>{role} کا عہدہ شامل کرنا</translation>
    </message>
    <message>
        <source>Change the role {role}</source>
        <translation>{role} کے عہدے کی تفصیل بدلنا</translation>
    </message>
    <message>
        <source>Remove the role {role}</source>
        <translation>{role} کا عہدہ ختم کرنا</translation>
    </message>
    <message>
        <source>Let {role} report to {superior}</source>
        <translation>{role} کو {superior} کے سامنے جواب دہ بنانا</translation>
    </message>
    <message>
        <source>Let {role} report to the owner</source>
        <translation>{role} کو مالک کے سامنے جواب دہ بنانا</translation>
    </message>
    <message>
        <source>Let {role} work with {other}</source>
        <translation>{role} کو {other} کے ساتھ کام پر لگانا</translation>
    </message>
    <message>
        <source>Part {role} and {other}</source>
        <translation>{role} اور {other} کا ساتھ ختم کرنا</translation>
    </message>
    <message>
        <source>Add the responsibility {responsibility}</source>
        <translation>ذمہ داری شامل کرنا: {responsibility}</translation>
    </message>
    <message>
        <source>Change the responsibility {responsibility}</source>
        <translation>ذمہ داری کی تفصیل بدلنا: {responsibility}</translation>
    </message>
    <message>
        <source>Put aside the responsibility {responsibility}</source>
        <translation>ذمہ داری فی الحال ہٹانا: {responsibility}</translation>
    </message>
    <message>
        <source>Take up the responsibility {responsibility}</source>
        <translation>ذمہ داری واپس لانا: {responsibility}</translation>
    </message>
    <message>
        <source>Remove the responsibility {responsibility}</source>
        <translation>ذمہ داری ختم کرنا: {responsibility}</translation>
    </message>
    <message>
        <source>Let {role} own {responsibility}</source>
        <translation>{role} کو ذمہ دار بنانا: {responsibility}</translation>
    </message>
    <message>
        <source>Let {role} help with {responsibility}</source>
        <translation>{role} کو مددگار بنانا: {responsibility}</translation>
    </message>
    <message>
        <source>Take {responsibility} from {role}</source>
        <translation>{role} سے ذمہ داری ہٹانا: {responsibility}</translation>
    </message>
    <message>
        <source>Add the goal {goal}</source>
        <translation>ہدف شامل کرنا: {goal}</translation>
    </message>
    <message>
        <source>Change the goal {goal}</source>
        <translation>ہدف کی تفصیل بدلنا: {goal}</translation>
    </message>
    <message>
        <source>Remove the goal {goal}</source>
        <translation>ہدف ختم کرنا: {goal}</translation>
    </message>
    <message>
        <source>Let {responsibility} serve the goal {goal}</source>
        <translation>“{responsibility}” کو ہدف “{goal}” سے جوڑنا</translation>
    </message>
    <message>
        <source>Let {count} responsibilities serve the goal {goal}</source>
        <translation>ہدف سے {count} ذمہ داریاں جوڑنا: {goal}</translation>
    </message>
    <message>
        <source>Part {responsibility} from the goal {goal}</source>
        <translation>“{responsibility}” کو ہدف “{goal}” سے الگ کرنا</translation>
    </message>
    <message>
        <source>Set the hours of {role} for {responsibility}</source>
        <translation>{role} کے گھنٹے طے کرنا: {responsibility}</translation>
    </message>
    <message>
        <source>Mark the sheet of {person} as signed</source>
        <translation>{person} کے پرچے پر دستخط درج کرنا</translation>
    </message>
    <message>
        <source>Mark {count} sheets as signed</source>
        <translation>{count} پرچوں پر دستخط درج کرنا</translation>
    </message>
    <message>
        <source>Add the on-cost {cost}</source>
        <translation>اضافی خرچ {cost} شامل کرنا</translation>
    </message>
    <message>
        <source>Change the on-cost {cost}</source>
        <translation>اضافی خرچ {cost} بدلنا</translation>
    </message>
    <message>
        <source>Remove the on-cost {cost}</source>
        <translation>اضافی خرچ {cost} ہٹانا</translation>
    </message>
    <message>
        <source>Take the usual on-costs: {preset}</source>
        <translation>رائج اضافی اخراجات لینا: {preset}</translation>
    </message>
    <message>
        <source>Add a cost of {role}: {cost}</source>
        <translation>{role} کا خرچ شامل کرنا: {cost}</translation>
    </message>
    <message>
        <source>Change the cost {cost}</source>
        <translation>خرچ {cost} بدلنا</translation>
    </message>
    <message>
        <source>Remove the cost {cost}</source>
        <translation>خرچ {cost} ہٹانا</translation>
    </message>
    <message>
        <source>Plan a raise for {person} from {month}</source>
        <translation>{month} سے {person} کی تنخواہ میں اضافہ طے کرنا</translation>
    </message>
    <message>
        <source>Plan a raise for everyone from {month}</source>
        <translation>{month} سے سب کی تنخواہ میں اضافہ طے کرنا</translation>
    </message>
    <message>
        <source>Change the raise of {person} from {month}</source>
        <translation>{month} سے {person} کی تنخواہ کا اضافہ بدلنا</translation>
    </message>
    <message>
        <source>Change the raise for everyone from {month}</source>
        <translation>{month} سے سب کی تنخواہ کا اضافہ بدلنا</translation>
    </message>
    <message>
        <source>Remove the raise of {person} from {month}</source>
        <translation>{month} سے {person} کی تنخواہ کا اضافہ ہٹانا</translation>
    </message>
    <message>
        <source>Remove the raise for everyone from {month}</source>
        <translation>{month} سے سب کی تنخواہ کا اضافہ ہٹانا</translation>
    </message>
    <message>
        <source>Settle who owns {count} responsibilities</source>
        <translation>{count} ذمہ داریوں کے ذمہ دار طے کرنا</translation>
    </message>
    <message>
        <source>Settle who helps with {count} responsibilities</source>
        <translation>{count} ذمہ داریوں کے مددگار طے کرنا</translation>
    </message>
    <message>
        <source>Take {person} off the seats in {department}</source>
        <translation>{person} کو {department} کی آسامیوں سے ہٹانا</translation>
    </message>
    <message>
        <source>Give {count} people a seat</source>
        <translation>{count} افراد کو آسامیاں دینا</translation>
    </message>
    <message>
        <source>Dismiss a finding</source>
        <translation>ایک توجہ طلب بات رہنے دینا</translation>
    </message>
    <message>
        <source>Take a finding back</source>
        <translation>ایک توجہ طلب بات واپس لانا</translation>
    </message>
    <message>
        <source>Plan the hire of {role}</source>
        <translation>{role} کی بھرتی پلان میں ڈالنا</translation>
    </message>
    <message>
        <source>Plan the hire of {role} and {other}</source>
        <translation>{role} اور {other} کی بھرتی پلان میں ڈالنا</translation>
    </message>
    <message>
        <source>Add the scenario {scenario}</source>
        <translation>منظرنامہ “{scenario}” شامل کرنا</translation>
    </message>
    <message>
        <source>Rename the scenario {scenario}</source>
        <translation>منظرنامے “{scenario}” کا نام بدلنا</translation>
    </message>
    <message>
        <source>Delete the scenario {scenario}</source>
        <translation>منظرنامہ “{scenario}” ختم کرنا</translation>
    </message>
    <message>
        <source>Let the scenario {scenario} open first</source>
        <translation>منظرنامے “{scenario}” کو سب سے پہلے کھلنے والا بنانا</translation>
    </message>
    <message>
        <source>Make a detail in {scenario} as in {other}</source>
        <translation>منظرنامے “{scenario}” کی ایک تفصیل “{other}” کے مطابق کرنا</translation>
    </message>
    <message>
        <source>Make {subject} in {scenario} as in {other}</source>
        <translation>منظرنامے “{scenario}” میں {subject} کو “{other}” کے مطابق کرنا</translation>
    </message>
    <message>
        <source>Restore the plan of {moment}</source>
        <translation>{moment} کا پلان بحال کرنا</translation>
    </message>
    <message>
        <source>Merge {file}</source>
        <translation>فائل {file} کو ملانا</translation>
    </message>
    <message>
        <source>A step that this version has no words for</source>
        <translation>ایسی تبدیلی جس کا نام اس ورژن کو معلوم نہیں</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>فائل سے %n فرد شامل کرنا</numerusform>
            <numerusform>فائل سے %n افراد شامل کرنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete the details of %n people from a file</source>
        <translation>
            <numerusform>فائل سے %n فرد کی تفصیلات مکمل کرنا</numerusform>
            <numerusform>فائل سے %n افراد کی تفصیلات مکمل کرنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people and complete the details of others</source>
        <translation>
            <numerusform>فائل سے %n فرد شامل کرنا اور دوسروں کی تفصیلات مکمل کرنا</numerusform>
            <numerusform>فائل سے %n افراد شامل کرنا اور دوسروں کی تفصیلات مکمل کرنا</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not in the plan any more. Choose another.</source>
        <translation>یہ اب پلان میں نہیں ہے۔ کچھ اور چنیں۔</translation>
    </message>
    <message>
        <source>{person} already sits here.</source>
        <translation>{person} پہلے سے اسی آسامی پر ہیں۔</translation>
    </message>
    <message>
        <source>{person} is already {role}. Choose another role or person.</source>
        <translation>{person} پہلے سے {role} ہیں۔ کوئی اور عہدہ یا فرد چنیں۔</translation>
    </message>
    <message>
        <source>Nobody sits here yet. Put a person here first.</source>
        <translation>یہ آسامی خالی ہے۔ پہلے کسی فرد کو یہاں لائیں۔</translation>
    </message>
    <message>
        <source>{person} has no seat to give up.</source>
        <translation>{person} کے پاس کوئی عہدہ نہیں جس سے ہٹایا جا سکے۔</translation>
    </message>
    <message>
        <source>This is the last seat of {role}. Remove the role instead.</source>
        <translation>یہ {role} کی آخری آسامی ہے۔ چاہیں تو پورا عہدہ ختم کریں۔</translation>
    </message>
    <message>
        <source>This card belongs to the other department. Drop it there.</source>
        <translation>یہ کارڈ دوسرے شعبے کا ہے۔ اسے وہیں چھوڑیں۔</translation>
    </message>
    <message>
        <source>{superior} already reports to {role}, directly or through others. Choose another role.</source>
        <translation>{superior} خود {role} کے سامنے جواب دہ ہے، براہ راست یا کسی اور کے ذریعے۔ کوئی اور عہدہ چنیں۔</translation>
    </message>
    <message>
        <source>A role cannot work with itself. Choose another role.</source>
        <translation>کوئی عہدہ اپنے ہی ساتھ کام نہیں کر سکتا۔ کوئی اور عہدہ چنیں۔</translation>
    </message>
    <message>
        <source>{role} and {other} already work together.</source>
        <translation>{role} اور {other} پہلے سے مل کر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>{role} and {other} do not work together.</source>
        <translation>{role} اور {other} مل کر کام نہیں کرتے۔</translation>
    </message>
    <message>
        <source>{role} does not have this responsibility. Give it to the role first.</source>
        <translation>یہ ذمہ داری {role} کے پاس نہیں۔ پہلے اس عہدے کو دیں۔</translation>
    </message>
    <message>
        <source>{responsibility} does not serve this goal. Choose another.</source>
        <translation>“{responsibility}” اس ہدف سے نہیں جڑی۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This is the only scenario. Add another one before you delete it.</source>
        <translation>منظرنامہ یہی ایک ہے۔ اسے ختم کرنے سے پہلے کوئی اور منظرنامہ بنائیں۔</translation>
    </message>
    <message>
        <source>There is already a scenario {scenario}. Choose another name.</source>
        <translation>منظرنامہ “{scenario}” پہلے سے موجود ہے۔ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>This role already has it.</source>
        <translation>یہ اس عہدے کے پاس پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>A name is needed here. Type one.</source>
        <translation>یہاں نام ہونا ضروری ہے۔ نام لکھیں۔</translation>
    </message>
    <message>
        <source>This is too long: {length} of at most {limit} characters. Shorten it.</source>
        <translation>یہ بہت لمبا ہے: {length} حروف، جبکہ گنجائش {limit} کی ہے۔ مختصر کریں۔</translation>
    </message>
    <message>
        <source>This has a character that cannot be kept. Type the text again.</source>
        <translation>اس میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>This number is out of range. Type one from 0 to {limit}.</source>
        <translation>یہ عدد حد سے باہر ہے۔ 0 سے {limit} تک کوئی عدد لکھیں۔</translation>
    </message>
    <message>
        <source>This is not a date. Choose one from the calendar.</source>
        <translation>یہ تاریخ درست نہیں۔ کیلنڈر سے چنیں۔</translation>
    </message>
    <message>
        <source>This cannot be kept here. Choose another value.</source>
        <translation>یہ یہاں نہیں رکھا جا سکتا۔ کچھ اور چنیں۔</translation>
    </message>
    <message>
        <source>These amounts are in {currency}. Choose another list.</source>
        <translation>یہ رقمیں {currency} میں ہیں۔ کوئی اور فہرست چنیں۔</translation>
    </message>
    <message>
        <source>Some questions are open yet. Choose an answer to each, then merge.</source>
        <translation>کچھ سوال ابھی باقی ہیں۔ ہر ایک کا جواب چنیں، پھر ملائیں۔</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Compare the copy again.</source>
        <translation>اس دوران پلان بدل گیا۔ نقل کا دوبارہ موازنہ کریں۔</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as PKR. Type them.</source>
        <translation>کرنسی تین بڑے انگریزی حروف میں لکھیں، جیسے PKR۔</translation>
    </message>
    <message>
        <source>Over hours: {used} of {available} h</source>
        <translation>گھنٹے زیادہ: {available} کی جگہ {used}</translation>
    </message>
    <message>
        <source>Leans to {leaning}</source>
        <translation>رجحان: {leaning}</translation>
    </message>
    <message>
        <source>{name} is not there. Look in another folder or on the USB stick.</source>
        <translation>فائل {name} نہیں ملی۔ کسی اور فولڈر میں یا USB پر دیکھیں۔</translation>
    </message>
    <message>
        <source>{name} is not a Teambuilder plan. Choose a .teamplan file.</source>
        <translation>فائل {name} پلان کی فائل نہیں۔ کوئی ‎.teamplan فائل چنیں۔</translation>
    </message>
    <message>
        <source>{name} is damaged and was not opened. Your file was not changed.</source>
        <translation>فائل {name} خراب ہے، اس لیے نہیں کھولی گئی۔ اس میں کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{name} was made by a newer Teambuilder. Install the newest version to open it.</source>
        <translation>فائل {name} نئے ورژن میں بنی ہے۔ اسے کھولنے کے لیے تازہ ترین Teambuilder انسٹال کریں۔</translation>
    </message>
    <message>
        <source>{name} cannot be changed: it is protected. Copy it to your own folder and open the copy.</source>
        <translation>فائل {name} میں تبدیلی کی اجازت نہیں۔ اسے اپنے فولڈر میں کاپی کریں اور وہ نقل کھولیں۔</translation>
    </message>
    <message>
        <source>{name} is already open in another window. Go on there.</source>
        <translation>فائل {name} پہلے سے ایک اور ونڈو میں کھلی ہے۔ کام وہیں جاری رکھیں۔</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Open it again to go on; your last step was not kept.</source>
        <translation>فائل {name} کسی اور پروگرام نے بدل دی ہے، اس لیے آپ کی آخری تبدیلی محفوظ نہیں ہوئی۔ کام جاری رکھنے کے لیے فائل دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The disk is full. Your last step was not kept, all before it is safe. Free some space, then try again.</source>
        <translation>ڈسک بھر گئی ہے۔ آپ کی آخری تبدیلی محفوظ نہیں ہوئی، اس سے پہلے کا سب محفوظ ہے۔ کچھ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>{name} cannot be read. Check the disk or USB stick, then try again.</source>
        <translation>فائل {name} پڑھی نہیں جا سکی۔ ڈسک یا USB دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The last step could not be written to {name}; all before it is safe. Check the disk, then try again.</source>
        <translation>آخری تبدیلی {name} میں محفوظ نہیں ہوئی، اس سے پہلے کا سب محفوظ ہے۔ ڈسک دیکھ لیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is already a file {name}. Choose another name.</source>
        <translation>فائل {name} پہلے سے موجود ہے۔ کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>{name} is too big to be a plan. Choose another file.</source>
        <translation>فائل {name} اتنی بڑی ہے کہ پلان نہیں ہو سکتی۔ کوئی اور فائل چنیں۔</translation>
    </message>
    <message>
        <source>{name} is the plan that is open. Choose the copy of it.</source>
        <translation>{name} خود وہی پلان ہے جو کھلا ہے۔ اس کی نقل چنیں۔</translation>
    </message>
    <message>
        <source>{name} was changed on another computer too. Your steps are kept on this one; open the plan to merge them.</source>
        <translation>{name} دوسرے کمپیوٹر پر بھی بدلا گیا ہے۔ آپ کی تبدیلیاں اس کمپیوٹر پر محفوظ ہیں؛ انہیں ملانے کے لیے پلان کھولیں۔</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be reached. Your steps are kept on this computer and go there as soon as it can be reached.</source>
        <translation>{name} کے فولڈر تک رسائی نہیں ہو رہی۔ آپ کی تبدیلیاں اس کمپیوٹر پر محفوظ ہیں اور فولڈر ملتے ہی وہاں پہنچ جائیں گی۔</translation>
    </message>
    <message>
        <source>The disk is full. {name} was not saved. Free some space or choose another disk, then save again.</source>
        <translation>ڈسک بھر گئی ہے، فائل {name} محفوظ نہیں ہوئی۔ کچھ جگہ خالی کریں یا کوئی اور ڈسک چنیں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>{name} was not saved: the folder is protected, or the file is open in another program. Close it there, or choose another folder.</source>
        <translation>فائل {name} محفوظ نہیں ہوئی: یا تو فولڈر میں لکھنے کی اجازت نہیں، یا یہ فائل کسی اور پروگرام میں کھلی ہے۔ فائل وہاں بند کریں یا کوئی اور فولڈر چنیں۔</translation>
    </message>
    <message>
        <source>{name} was not saved. Check the disk or USB stick, then save again.</source>
        <translation>فائل {name} محفوظ نہیں ہوئی۔ ڈسک یا USB دیکھ لیں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>{name} is too big for a list of people. Save only the people you need in a file of their own.</source>
        <translation>فائل {name} افراد کی فہرست کے لیے بہت بڑی ہے۔ صرف مطلوبہ افراد کو ایک الگ فائل میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>{name} has more than 1,000 columns. Delete those you do not need, then save it and choose it again.</source>
        <translation>فائل {name} میں 1,000 سے زیادہ کالم ہیں۔ غیر ضروری کالم مٹا کر اسے محفوظ کریں، پھر دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>There are no people in {name}. It needs a row for each person below a row of headings.</source>
        <translation>فائل {name} میں کوئی فرد نہیں ملا۔ عنوانات کی سطر کے نیچے ہر فرد کی ایک سطر ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>This sheet is not in {name} any more. Choose the file again.</source>
        <translation>یہ شیٹ اب فائل {name} میں نہیں ہے۔ فائل دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>{name} is not a list of people. Choose a file that ends in .csv, .xlsx or .vcf.</source>
        <translation>فائل {name} افراد کی فہرست نہیں ہے۔ ایسی فائل چنیں جس کے نام کے آخر میں ‎.csv، ‎.xlsx یا ‎.vcf ہو۔</translation>
    </message>
    <message>
        <source>{name} is in an older form of Excel. Open it there, save it as .xlsx, then choose that file.</source>
        <translation>فائل {name} Excel کی پرانی قسم کی ہے۔ اسے Excel میں کھول کر ‎.xlsx کے طور پر محفوظ کریں، پھر وہ فائل چنیں۔</translation>
    </message>
    <message>
        <source>{name} has a password. Open it in its own program, save it without one, then choose it again.</source>
        <translation>فائل {name} پر پاس ورڈ لگا ہے۔ اسے اس کے اپنے پروگرام میں کھول کر پاس ورڈ کے بغیر محفوظ کریں، پھر دوبارہ چنیں۔</translation>
    </message>
    <message>
        <source>{name} is damaged. Open it in its own program, save it again, then choose the new file.</source>
        <translation>فائل {name} خراب ہے۔ اسے اس کے اپنے پروگرام میں کھول کر دوبارہ محفوظ کریں، پھر نئی فائل چنیں۔</translation>
    </message>
</context>
</TS>
