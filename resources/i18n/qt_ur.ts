<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>ٹیب بند کریں</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>&#x2068;%1&#x2069; کے بارے میں</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>&#x2068;%1&#x2069; چھپائیں</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>باقی سب چھپائیں</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>ترتیبات…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>&#x2068;%1&#x2069; بند کریں</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>سروسز</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>سب دکھائیں</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ڈرائیو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>گھٹائیں</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>بڑھائیں</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>گھٹائیں</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>قدر گھٹاتا ہے</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>پچھلے صفحے پر جاتا ہے</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>اگلے صفحے پر جاتا ہے</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>بڑھائیں</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>قدر بڑھاتا ہے</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>دبائیں</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>نیچے سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>بائیں سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>دائیں سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>اوپر سکرول کریں</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>نیچے سکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>بائیں سکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>دائیں سکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>اوپر سکرول کرتا ہے</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>کرسر یہاں لائیں</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>کرسر یہاں لاتا ہے</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>مینیو دکھائیں</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>مینیو دکھاتا ہے</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>آن یا آف کریں</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>آن یا آف کرتا ہے</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>یہ کام شروع کرتا ہے</translation>
    </message>
</context>
<context>
    <name>QAccessibleColorWellItem</name>
    <message>
        <source>RGB %1, %2, %3</source>
        <translation>RGB %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Application &quot;%1&quot; requires Qt %2, found Qt %3.</source>
        <translation>پروگرام &quot;&#x2068;%1&#x2069;&quot; کو Qt %2 چاہیے، لیکن Qt %3 ملا۔</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>لائبریری Qt کا ورژن درست نہیں</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuBar</name>
    <message>
        <source>Edit</source>
        <translation>ترمیم</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>&#x200f;Qt کے بارے میں</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>ترتیبات</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>محفوظ نہ کریں</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>اپنے رنگوں میں شامل کریں</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>شفافیت:</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>بنیادی رنگ</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>نیلا:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>کرسر %1, %2 پر ہے
منسوخ کرنے کے لیے Esc دبائیں</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>اپنے رنگ</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>سبز:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTML:</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>رنگت:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>سکرین سے رنگ لیں</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>سرخ:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>گہرائی:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>رنگ منتخب کریں</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>چمک:</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>فہرست کھولتا ہے</translation>
    </message>
    <message>
        <source>True</source>
        <translation>ہاں</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>شروع اور آخر کے تعارفی صفحات</translation>
    </message>
    <message>
        <source>&amp;Billing information:</source>
        <translation>بل کی معلومات:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>خفیہ درجے کا</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>رازدارانہ</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>دن (06:00 تا 17:59)</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>آخر:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>روک کر رکھیں</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>پرنٹ کا کام</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>پرنٹ کا وقت اور ترجیح</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>پرنٹ کی ترجیح:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>رات (18:00 تا 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>فوراً پرنٹ کریں</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>پرنٹ کا وقت:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>دوسری شفٹ (16:00 تا 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>خفیہ</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>مقررہ وقت</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>شروع:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>تیسری شفٹ (00:00 تا 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>انتہائی خفیہ</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غیر خفیہ</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>ہفتہ اور اتوار</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>پاس ورڈ درکار ہے</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>پرنٹر &#x2068;%1&#x2069; کو &#x2068;%2&#x2069; پر استعمال کرنے کے لیے صارف کا نام اور پاس ورڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>پرنٹر &#x2068;%1&#x2069; استعمال کرنے کے لیے صارف کا نام اور پاس ورڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>پاس ورڈ:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>صارف کا نام:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>یہ حصہ بند کرتا ہے</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>الگ کریں</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>اس حصے کو ونڈو سے الگ کرتا یا واپس جوڑتا ہے</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>کوئی خرابی ہو گئی</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>خرابی:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>جانچ کا پیغام:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>سنگین خرابی، پروگرام بند ہو رہا ہے:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>معلومات:</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>یہ پیغام دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>خبردار:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>&#x2068;%1&#x2069;
یہ فولڈر نہیں ملا۔
دیکھ لیں کہ فولڈر کا نام درست لکھا ہے۔</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>&#x2068;%1&#x2069;
یہ فائل نہیں ملی۔
دیکھ لیں کہ فائل کا نام درست لکھا ہے۔</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>فائل &#x2068;%1&#x2069; پہلے سے موجود ہے۔
کیا اس کی جگہ نئی فائل رکھنی ہے؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>فائل &apos;&#x2068;%1&#x2069;&apos; کو تبدیلی سے محفوظ رکھا گیا ہے۔
کیا اسے پھر بھی حذف کرنا ہے؟</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>کیا &apos;&#x2068;%1&#x2069;&apos; کو واقعی حذف کرنا ہے؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تفصیل کے ساتھ دکھائیں</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>فہرست کی شکل میں دکھائیں</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>منتخب کریں</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>فولڈر حذف نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>فائلوں کی قسم:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>فولڈر ڈھونڈیں</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر والے فولڈر میں جائیں</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>جگہوں اور پسندیدہ فولڈروں کی فہرست</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر والا فولڈر</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>حالیہ جگہیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>اس نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>یہ خانہ دکھائیں: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>چھپی ہوئی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>کنارے کی فہرست</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تبدیلی کی تاریخ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>محفوظ کیے بغیر بند کریں</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>یہاں لکھیں:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;&#x200f;Qt کے بارے میں&lt;/h3&gt;&lt;p&gt;یہ پروگرام Qt ورژن %1 استعمال کرتا ہے۔&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&#x200f;Qt ایک C++ ٹول کٹ ہے جس سے ایک ہی پروگرام کئی طرح کے کمپیوٹروں کے لیے بنتا ہے۔&lt;/p&gt;&lt;p&gt;&#x200f;Qt کا ایک ہی سورس کوڈ ڈیسک ٹاپ کے تمام بڑے آپریٹنگ سسٹموں پر چلتا ہے۔ یہ ایمبیڈڈ Linux اور دوسرے ایمبیڈڈ اور موبائل آپریٹنگ سسٹموں کے لیے بھی دستیاب ہے۔&lt;/p&gt;&lt;p&gt;مختلف صارفین کی ضرورتوں کے مطابق Qt کے کئی لائسنس دستیاب ہیں۔&lt;/p&gt;&lt;p&gt;&#x200f;Qt کا تجارتی لائسنس ان نجی یا تجارتی پروگراموں کے لیے موزوں ہے جن کا سورس کوڈ آپ کسی کو نہیں دینا چاہتے، یا جن میں آپ GNU (L)GPL کی شرائط پوری نہیں کر سکتے۔&lt;/p&gt;&lt;p&gt;&#x200f;GNU (L)GPL کے تحت Qt ان Qt&amp;nbsp;پروگراموں کے لیے موزوں ہے جن میں آپ ان لائسنسوں کی شرائط پوری کر سکتے ہیں۔&lt;/p&gt;&lt;p&gt;&#x200f;Qt کے لائسنسوں کا خلاصہ &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; پر دیکھیں۔&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. اور دیگر شریک کار۔&lt;/p&gt;&lt;p&gt;&#x200f;Qt اور Qt کا لوگو The Qt Company Ltd. کے ٹریڈ مارک ہیں۔&lt;/p&gt;&lt;p&gt;&#x200f;Qt، The Qt Company Ltd. کی مصنوعہ ہے جو اوپن سورس منصوبے کے طور پر تیار کی جاتی ہے۔ مزید معلومات کے لیے &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; دیکھیں۔&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>&#x200f;Qt کے بارے میں</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>تفصیل چھپائیں…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>تفصیل دکھائیں…</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>Compressed Archive File</source>
        <translation>فائل (ZIP)</translation>
    </message>
    <message>
        <source>CSV document</source>
        <translation>فائل (CSV)</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>electronic business card</source>
        <translation>رابطہ کارڈ (vCard)</translation>
    </message>
    <message>
        <source>empty document</source>
        <translation>خالی فائل</translation>
    </message>
    <message>
        <source>Empty document</source>
        <translation>خالی فائل</translation>
    </message>
    <message>
        <source>Excel 2007 spreadsheet</source>
        <translation>فائل (Excel)</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>فائل (Excel)</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>تصویر (GIF)</translation>
    </message>
    <message>
        <source>Graphics Interchange Format</source>
        <translation>تصویر (GIF)</translation>
    </message>
    <message>
        <source>Joint Photographic Experts Group</source>
        <translation>تصویر (JPEG)</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>تصویر (JPEG)</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>فائل (JSON)</translation>
    </message>
    <message>
        <source>Microsoft Excel Spreadsheet</source>
        <translation>فائل (Excel)</translation>
    </message>
    <message>
        <source>Microsoft Word Document</source>
        <translation>دستاویز (Word)</translation>
    </message>
    <message>
        <source>ODS spreadsheet</source>
        <translation>سپریڈ شیٹ (ODS)</translation>
    </message>
    <message>
        <source>ODT document</source>
        <translation>دستاویز (ODT)</translation>
    </message>
    <message>
        <source>Office Open XML Document</source>
        <translation>دستاویز (Word)</translation>
    </message>
    <message>
        <source>Office Open XML Workbook</source>
        <translation>فائل (Excel)</translation>
    </message>
    <message>
        <source>OpenDocument v1.0: Spreadsheet document</source>
        <translation>سپریڈ شیٹ (ODS)</translation>
    </message>
    <message>
        <source>OpenDocument v1.0: Text document</source>
        <translation>دستاویز (ODT)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>دستاویز (PDF)</translation>
    </message>
    <message>
        <source>plain text document</source>
        <translation>سادہ متن</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>تصویر (PNG)</translation>
    </message>
    <message>
        <source>Portable Document Format</source>
        <translation>دستاویز (PDF)</translation>
    </message>
    <message>
        <source>Portable Network Graphics</source>
        <translation>تصویر (PNG)</translation>
    </message>
    <message>
        <source>Scalable Vector Graphics</source>
        <translation>تصویر (SVG)</translation>
    </message>
    <message>
        <source>SQLite3 database</source>
        <translation>ڈیٹا فائل (SQLite)</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>تصویر (SVG)</translation>
    </message>
    <message>
        <source>TSV document</source>
        <translation>فائل (TSV)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>تصویر (WebP)</translation>
    </message>
    <message>
        <source>Windows bitmap</source>
        <translation>تصویر (BMP)</translation>
    </message>
    <message>
        <source>Windows BMP image</source>
        <translation>تصویر (BMP)</translation>
    </message>
    <message>
        <source>Word 2007 document</source>
        <translation>دستاویز (Word)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>دستاویز (Word)</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>فائل (ZIP)</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>bottom margin</source>
        <translation>نیچے کا حاشیہ</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>سیسیرو (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>اپنا سائز</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>ڈیڈو (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>اونچائی:</translation>
    </message>
    <message>
        <source>in</source>
        <translation> انچ</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>انچ (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>آڑا (لینڈ سکیپ)</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>بائیں طرف کا حاشیہ</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>حاشیے</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ملی میٹر (mm)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation> ملی میٹر</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>صفحے کا رخ</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>ایک کاغذ پر کئی صفحات</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>صفحات کی ترتیب:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>صفحے کا سائز:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>فی کاغذ صفحات:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>کاغذ کی ٹرے:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>پائیکا (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>پوائنٹ (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>کھڑا (پورٹریٹ)</translation>
    </message>
    <message>
        <source>pt</source>
        <translation> پوائنٹ</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>آڑا، الٹا</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>کھڑا، الٹا</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>دائیں طرف کا حاشیہ</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>اوپر کا حاشیہ</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>چوڑائی:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>&#x200f;%1 × %2 انچ</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>&#x200f;A3 ایکسٹرا</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>&#x200f;A4 ایکسٹرا</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>&#x200f;A4 پلس</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>&#x200f;A4 سمال</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>&#x200f;A5 ایکسٹرا</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>آرکیٹیکٹ A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>آرکیٹیکٹ B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>آرکیٹیکٹ C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>آرکیٹیکٹ D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>آرکیٹیکٹ E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>&#x200f;B5 ایکسٹرا</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>اپنا سائز</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>اپنا سائز (%1 × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>اپنا سائز (%1 × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>اپنا سائز (%1 × %2 انچ)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>اپنا سائز (%1 × %2 ملی میٹر)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>اپنا سائز (%1 × %2 پائیکا)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>اپنا سائز (%1 × %2 پوائنٹ)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>دہرا پوسٹ کارڈ</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>لفافہ B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>لفافہ B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>لفافہ B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>لفافہ C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>لفافہ C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>لفافہ C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>لفافہ C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>لفافہ C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>لفافہ C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>لفافہ C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>لفافہ C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>لفافہ C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>لفافہ چو 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>لفافہ چو 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>لفافہ DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>دعوتی لفافہ</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>اطالوی لفافہ</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>لفافہ کاکو 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>لفافہ کاکو 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>لفافہ مونارک</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>ذاتی لفافہ</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>لفافہ PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>لفافہ PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>لفافہ PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>لفافہ PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>لفافہ PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>لفافہ PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>لفافہ PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>لفافہ PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>لفافہ PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>لفافہ PRC 9</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>لفافہ US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>لفافہ US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>لفافہ US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>لفافہ US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>لفافہ US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>لفافہ یو 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>ایگزیکٹو (7.25 × 10.5 انچ)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>ایگزیکٹو (7.5 × 10 انچ)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>جرمن تہہ دار (8.5 × 12 انچ)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>جرمن تہہ دار لیگل (8.5 × 13 انچ)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>امریکی تہہ دار (14.875 × 11 انچ)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>فولیو (8.27 × 13 انچ)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>لیجر / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>لیگل</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>لیگل ایکسٹرا</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>لیٹر / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>لیٹر ایکسٹرا</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>لیٹر پلس</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>لیٹر سمال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>پوسٹ کارڈ</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>&#x200f;PRC 32K بڑا</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>کوارٹو</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>سٹیٹمنٹ</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>سپر A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>سپر B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>ٹیبلائیڈ / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>ٹیبلائیڈ ایکسٹرا</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>روک دیں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>سب کے لیے نہیں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>اصل ترتیبات بحال کریں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>سب محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>سب کے لیے ہاں</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>فائل &#x2068;%1&#x2069; پہلے سے موجود ہے۔
کیا اس کی جگہ نئی فائل رکھنی ہے؟</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>&apos;&#x2068;%1&#x2069;&apos; درست نہیں لکھا گیا۔ صفحات کو کوما (,) سے الگ کریں، سلسلے کے لیے ہائفن (-) لگائیں، اور کوئی صفحہ دو بار نہ آنے دیں۔</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>&#x2068;%1&#x2069; ایک فولڈر ہے۔
فائل کا کوئی اور نام لکھیں۔</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>تمام صفحات</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>نیچے سے اوپر، بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>نیچے سے اوپر، دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>دو طرفہ پرنٹ کی ترتیبات آپس میں میل نہیں کھاتیں</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>جفت صفحات</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>فائل &#x2068;%1&#x2069; میں کچھ لکھا نہیں جا سکتا۔
فائل کا کوئی اور نام لکھیں۔</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>صفحات کے نمبر درست نہیں</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>بائیں سے دائیں، نیچے سے اوپر</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>بائیں سے دائیں، اوپر سے نیچے</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>اسی کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>طاق صفحات</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>’فی کاغذ صفحات‘ اور ’صفحات کا انتخاب‘ ایک ساتھ استعمال نہیں ہو سکتے۔
ان میں سے ایک بند کر دیں۔</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>اختیارات چھپائیں</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>مزید اختیارات</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>فائل بنائیں (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>فائل میں پرنٹ کریں…</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>دائیں سے بائیں، نیچے سے اوپر</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>دائیں سے بائیں، اوپر سے نیچے</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>دو طرفہ پرنٹ کی ترتیبات آپس میں میل نہیں کھاتیں۔ کیا انہیں درست کر دیا جائے؟</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>اوپر سے نیچے، بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>اوپر سے نیچے، دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>فائل (PDF)</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>پہلا صفحہ</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>پورا صفحہ</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>پوری چوڑائی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>آڑا (لینڈ سکیپ)</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>آخری صفحہ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>صفحے کی ترتیبات</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>صفحے کی ترتیبات</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>کھڑا (پورٹریٹ)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>پرنٹ کا پیش منظر</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>آمنے سامنے صفحات دکھائیں</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>تمام صفحات ایک ساتھ دکھائیں</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>ایک صفحہ دکھائیں</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>بڑا دکھائیں</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>چھوٹا دکھائیں</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>مزید ترتیبات آپس میں میل نہیں کھاتیں</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>پرنٹ کے اختیارات</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>صفحے کی ترتیبات آپس میں میل نہیں کھاتیں</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>پرنٹر کی ترتیبات</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>صفحے کی ترتیبات آپس میں میل نہیں کھاتیں۔ کیا انہیں درست کر دیا جائے؟</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>کچھ مزید ترتیبات آپس میں میل نہیں کھاتیں۔ کیا انہیں درست کر دیا جائے؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>مزید ترتیبات</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>کچھ ترتیبات آپس میں میل نہیں کھاتیں۔ انہیں درست کریں۔</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>سیٹ بنا کر</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگین</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>کاپیاں:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>موجودہ صفحہ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>دونوں طرف پرنٹ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>سیاہ و سفید</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>لمبے کنارے سے پلٹیں</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>پرنٹ کی ترتیبات</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>صفحات کا انتخاب:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>تمام صفحات</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>کیا پرنٹ کرنا ہے</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>الٹی ترتیب سے</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>صرف منتخب حصہ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>چھوٹے کنارے سے پلٹیں</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحات کے نمبر کوما لگا کر لکھیں۔ سلسلے کے لیے دو نمبروں کے بیچ ہائفن لگائیں۔ مثلاً 3,5-7,9 لکھنے سے صفحہ 3، 5، 6، 7 اور 9 پرنٹ ہوں گے۔</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>جگہ:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>فائل کا نام:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>قسم:</translation>
    </message>
</context>
<context>
    <name>QProgressBar</name>
    <message>
        <source>%p%</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>آخر تک جائیں</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>بائیں کنارے تک جائیں</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ایک صفحہ نیچے</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ایک صفحہ بائیں</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ایک صفحہ دائیں</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ایک صفحہ اوپر</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>دائیں کنارے تک جائیں</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>نیچے سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>یہاں تک سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>بائیں سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>دائیں سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>اوپر سکرول کریں</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>شروع میں جائیں</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>بائیں سکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>دائیں سکرول کریں</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>دوبارہ کریں: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>واپس لیں: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;خالی&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>دوبارہ کریں: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>واپس لیں: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>&#x200f;FSI پہلے حرف کی سمت والا الگ حصہ</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>یونیکوڈ کا پوشیدہ نشان لگائیں</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>&#x200f;LRE بائیں سے دائیں حصے کا آغاز</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>&#x200f;LRI بائیں سے دائیں الگ حصہ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>&#x200f;LRM بائیں سے دائیں کا نشان</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>&#x200f;LRO لازماً بائیں سے دائیں حصے کا آغاز</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>&#x200f;PDF سمت والے حصے کا اختتام</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>&#x200f;PDI الگ حصے کا اختتام</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>&#x200f;RLE دائیں سے بائیں حصے کا آغاز</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>&#x200f;RLI دائیں سے بائیں الگ حصہ</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>&#x200f;RLM دائیں سے بائیں کا نشان</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>&#x200f;RLO لازماً دائیں سے بائیں حصے کا آغاز</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>&#x200f;ZWJ حروف جوڑنے والا نشان</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>&#x200f;ZWNJ حروف الگ رکھنے والا نشان</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>&#x200f;ZWSP بغیر چوڑائی کا وقفہ</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>لنک کا پتا کاپی کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>پیسٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>پکا کریں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>مکمل کریں</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>آگے</translation>
    </message>
</context>
</TS>
