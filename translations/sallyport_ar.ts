<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>it goes through the tunnel of another profile; connect to see</source>
        <translation>يمر عبر نفق ملف تعريف آخر؛ اتصل لتعرف</translation>
    </message>
    <message>
        <source>listens already: the tunnel is up</source>
        <translation>يستمع بالفعل: النفق متصل</translation>
    </message>
    <message>
        <source>ssh does not take this file as it is: %1</source>
        <translation>لا يقبل ssh هذا الملف كما هو: %1</translation>
    </message>
    <message>
        <source>the server is reached through the tunnel of another profile, which this cannot use</source>
        <translation>يُوصَل إلى الخادم عبر نفق ملف تعريف آخر، ولا يمكن استخدامه هنا</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>The name of the SSH server does not resolve.</source>
        <translation>تعذر العثور على عنوان لاسم خادم SSH.</translation>
    </message>
    <message>
        <source>Check the spelling, or use its address; a VPN or another DNS server may be needed.</source>
        <translation>تحقق من كتابة الاسم، أو استخدم العنوان؛ قد يلزم VPN أو خادم DNS آخر.</translation>
    </message>
    <message>
        <source>The SSH server&apos;s machine refuses connections on that port.</source>
        <translation>جهاز خادم SSH يرفض الاتصالات على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the port, and that an SSH server runs there.</source>
        <translation>تحقق من المنفذ، ومن أن خادم SSH يعمل عليه.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>خادم SSH لا يجيب.</translation>
    </message>
    <message>
        <source>Check the address and any firewall in between.</source>
        <translation>تحقق من العنوان ومن أي جدار حماية في الطريق.</translation>
    </message>
    <message>
        <source>There is no way to the SSH server from here.</source>
        <translation>لا يوجد مسار إلى خادم SSH من هنا.</translation>
    </message>
    <message>
        <source>Check the network connection and the address.</source>
        <translation>تحقق من الاتصال بالشبكة ومن العنوان.</translation>
    </message>
    <message>
        <source>The SSH connection broke.</source>
        <translation>انقطع اتصال SSH.</translation>
    </message>
    <message>
        <source>Check the network; the server&apos;s log may say why it hung up.</source>
        <translation>تحقق من الشبكة؛ قد يذكر سجل الخادم سبب قطعه الاتصال.</translation>
    </message>
    <message>
        <source>What answers there is not an SSH server.</source>
        <translation>ما يجيب هناك ليس خادم SSH.</translation>
    </message>
    <message>
        <source>Check the port: SSH is usually on 22.</source>
        <translation>تحقق من المنفذ: SSH عادةً على المنفذ 22.</translation>
    </message>
    <message>
        <source>The server accepts the connection but does not complete the SSH handshake.</source>
        <translation>يقبل الخادم الاتصال لكنه لا يكمل مصافحة SSH.</translation>
    </message>
    <message>
        <source>It may be overloaded, or no SSH server. Try again in a while.</source>
        <translation>ربما كان محمَّلًا فوق طاقته، أو ليس خادم SSH. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The SSH handshake failed.</source>
        <translation>فشلت مصافحة SSH.</translation>
    </message>
    <message>
        <source>The server may have hung up on purpose (too many connections, a block list); its log says why.</source>
        <translation>ربما قطع الخادم الاتصال عمدًا (اتصالات كثيرة جدًا، قائمة حظر)؛ سجله يذكر السبب.</translation>
    </message>
    <message>
        <source>This program and the server have no algorithm in common.</source>
        <translation>لا توجد خوارزمية مشتركة بين هذا البرنامج والخادم.</translation>
    </message>
    <message>
        <source>The details name the list. Update the server, or choose what it offers on the profile&apos;s Advanced page.</source>
        <translation>القائمة في التفاصيل. حدّث الخادم، أو اختر ما يعرضه في صفحة «متقدم» من ملف التعريف.</translation>
    </message>
    <message>
        <source>The server ended the SSH connection.</source>
        <translation>أنهى الخادم اتصال SSH.</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>نص كلام الخادم في التفاصيل.</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>توقف الخادم عن الإجابة.</translation>
    </message>
    <message>
        <source>The network or the server is down. Connect again later.</source>
        <translation>الشبكة أو الخادم خارج الخدمة. اتصل مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>تعذر الوصول إلى البروكسي.</translation>
    </message>
    <message>
        <source>Check its address and port, and that it is a proxy of the kind that was named.</source>
        <translation>تحقق من عنوانه ومنفذه، ومن أنه بروكسي من النوع المذكور.</translation>
    </message>
    <message>
        <source>The proxy refused the login.</source>
        <translation>رفض البروكسي تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the user name and password of the proxy.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور للبروكسي.</translation>
    </message>
    <message>
        <source>The proxy will not connect to the SSH server.</source>
        <translation>يمتنع البروكسي عن الاتصال بخادم SSH.</translation>
    </message>
    <message>
        <source>The details have the proxy&apos;s own words; its administrator decides which hosts and ports it reaches.</source>
        <translation>نص كلام البروكسي في التفاصيل؛ ومسؤوله هو من يقرر المضيفين والمنافذ التي يصل إليها.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known here, so it could be anybody.</source>
        <translation>مفتاح مضيف الخادم غير معروف هنا، فقد يكون الخادم أي أحد.</translation>
    </message>
    <message>
        <source>Connect and compare the fingerprint with what the server&apos;s owner gave you.</source>
        <translation>اتصل وقارن البصمة بما أعطاك إياه مالك الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed: somebody may be impersonating it.</source>
        <translation>تغيّر مفتاح مضيف الخادم: ربما ينتحل أحدهم هويته.</translation>
    </message>
    <message>
        <source>Do not connect before the server&apos;s owner has confirmed the new fingerprint.</source>
        <translation>لا تتصل قبل أن يؤكد مالك الخادم البصمة الجديدة.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is marked as revoked.</source>
        <translation>مفتاح مضيف الخادم معلَّم كمُبطَل.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s owner for its new key.</source>
        <translation>لا تتصل؛ اطلب من مالك الخادم مفتاحه الجديد.</translation>
    </message>
    <message>
        <source>The server does not show the host key that was asked for.</source>
        <translation>لا يقدّم الخادم مفتاح المضيف المطلوب.</translation>
    </message>
    <message>
        <source>Check the fingerprint on the profile&apos;s Host key page; if it is right, somebody else answers at this address.</source>
        <translation>تحقق من البصمة في صفحة «مفتاح المضيف» من ملف التعريف؛ فإن كانت صحيحة فمن يجيب على هذا العنوان طرف آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s host key cannot be checked.</source>
        <translation>تعذر التحقق من مفتاح مضيف الخادم.</translation>
    </message>
    <message>
        <source>Only a certificate authority is on file for it, or its type is not supported. Add its own key, or name its fingerprint on the profile&apos;s Host key page.</source>
        <translation>المسجَّل له سلطة شهادات فقط، أو أن نوعه غير مدعوم. أضف المفتاح نفسه، أو اذكر بصمته في صفحة «مفتاح المضيف» من ملف التعريف.</translation>
    </message>
    <message>
        <source>The server showed another host key in the middle of the connection.</source>
        <translation>قدّم الخادم مفتاح مضيف آخر في منتصف الاتصال.</translation>
    </message>
    <message>
        <source>Somebody may be interfering; tell the server&apos;s owner before connecting again.</source>
        <translation>ربما يتدخل أحدهم؛ أبلغ مالك الخادم قبل الاتصال مجددًا.</translation>
    </message>
    <message>
        <source>A file of known hosts cannot be read, so no host key can be checked.</source>
        <translation>تعذرت قراءة أحد ملفات المضيفين المعروفين، فلا يمكن التحقق من أي مفتاح مضيف.</translation>
    </message>
    <message>
        <source>Correct the permissions of the file named in the details, or choose another one.</source>
        <translation>صحّح صلاحيات الملف المذكور في التفاصيل، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>رفض الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the user name and what the server accepts, named in the details.</source>
        <translation>تحقق من اسم المستخدم وممّا يقبله الخادم كما تذكره التفاصيل.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>رفض الخادم كلمة المرور.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The server does not accept this key for this user.</source>
        <translation>لا يقبل الخادم هذا المفتاح لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and PermitRootLogin for root.</source>
        <translation>تحقق من اسم المستخدم، ومن authorized_keys هناك (from= وexpiry-time=)، ومن AllowUsers، ومن PermitRootLogin للمستخدم root.</translation>
    </message>
    <message>
        <source>The key file does not exist.</source>
        <translation>ملف المفتاح غير موجود.</translation>
    </message>
    <message>
        <source>Choose another one on the profile&apos;s Login page.</source>
        <translation>اختر غيره في صفحة «تسجيل الدخول» من ملف التعريف.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>تعذرت قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>تحقق من أنه ملف ومن أن لك صلاحية قراءته.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the private key.</source>
        <translation>يستطيع مستخدمون آخرون على هذا الحاسوب قراءة المفتاح الخاص.</translation>
    </message>
    <message>
        <source>Take their permissions away; the details say how.</source>
        <translation>اسحب منهم هذه الصلاحيات؛ الطريقة في التفاصيل.</translation>
    </message>
    <message>
        <source>The public key beside the private key belongs to another key.</source>
        <translation>المفتاح العام المجاور للمفتاح الخاص يعود إلى مفتاح آخر.</translation>
    </message>
    <message>
        <source>Remove the .pub file, or make it anew; the details say how.</source>
        <translation>أزل ملف .pub أو أنشئه من جديد؛ الطريقة في التفاصيل.</translation>
    </message>
    <message>
        <source>The key file is not in a format this program can use.</source>
        <translation>ملف المفتاح بصيغة لا يستطيع هذا البرنامج استخدامها.</translation>
    </message>
    <message>
        <source>Convert it to OpenSSH&apos;s format; the details say how.</source>
        <translation>حوّله إلى صيغة OpenSSH؛ الطريقة في التفاصيل.</translation>
    </message>
    <message>
        <source>The key is encrypted and its passphrase was not given.</source>
        <translation>المفتاح مشفَّر ولم تُعطَ عبارة مروره.</translation>
    </message>
    <message>
        <source>Connect again and give it, or load the key into an agent.</source>
        <translation>اتصل مجددًا وأدخلها، أو حمّل المفتاح في وكيل.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>عبارة المرور لا تفتح المفتاح.</translation>
    </message>
    <message>
        <source>Try again; passphrases are case-sensitive.</source>
        <translation>أعد المحاولة؛ حالة الأحرف مهمة في عبارات المرور.</translation>
    </message>
    <message>
        <source>This build&apos;s libssh2 is too old for this key.</source>
        <translation>مكتبة libssh2 في هذه النسخة أقدم من أن تدعم هذا المفتاح.</translation>
    </message>
    <message>
        <source>Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.</source>
        <translation>استخدم مفتاح Ed25519 أو ECDSA، أو نسخة مع libssh2 1.11.</translation>
    </message>
    <message>
        <source>The SSH agent cannot be reached.</source>
        <translation>تعذر الوصول إلى وكيل SSH.</translation>
    </message>
    <message>
        <source>Start an agent, or choose a key file on the profile&apos;s Login page.</source>
        <translation>شغّل وكيلًا، أو اختر ملف مفتاح في صفحة «تسجيل الدخول» من ملف التعريف.</translation>
    </message>
    <message>
        <source>The SSH agent did not sign.</source>
        <translation>لم يوقّع وكيل SSH.</translation>
    </message>
    <message>
        <source>A key may need a touch or a confirmation. Connect again and look for it.</source>
        <translation>قد يحتاج المفتاح إلى لمسة أو تأكيد. اتصل مجددًا وانتبه لذلك.</translation>
    </message>
    <message>
        <source>The login was not answered in time.</source>
        <translation>لم يُجَب على تسجيل الدخول في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server or the agent may be waiting for somebody.</source>
        <translation>ربما ينتظر الخادم أو الوكيل شخصًا ما.</translation>
    </message>
    <message>
        <source>There is nothing to log in with that the server accepts.</source>
        <translation>لا يوجد ما يُسجَّل به الدخول ممّا يقبله الخادم.</translation>
    </message>
    <message>
        <source>Choose a key on the profile&apos;s Login page, or load one into an agent.</source>
        <translation>اختر مفتاحًا في صفحة «تسجيل الدخول» من ملف التعريف، أو حمّل مفتاحًا في وكيل.</translation>
    </message>
    <message>
        <source>The server wants the password changed first.</source>
        <translation>يطلب الخادم تغيير كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>Connect again and answer the question, or change the password on the server.</source>
        <translation>اتصل مجددًا وأجب عن السؤال، أو غيّر كلمة المرور على الخادم.</translation>
    </message>
    <message>
        <source>The server asks something and there is nobody to answer.</source>
        <translation>يسأل الخادم سؤالًا ولا أحد هنا ليجيب.</translation>
    </message>
    <message>
        <source>Connect from this window and answer the question.</source>
        <translation>اتصل من هذه النافذة وأجب عن السؤال.</translation>
    </message>
    <message>
        <source>The question was not answered in time.</source>
        <translation>لم يُجَب عن السؤال في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Connect again when you can answer.</source>
        <translation>اتصل مجددًا حين يمكنك الإجابة.</translation>
    </message>
    <message>
        <source>The server asked for no login at all.</source>
        <translation>لم يطلب الخادم تسجيل دخول إطلاقًا.</translation>
    </message>
    <message>
        <source>A server that lets anybody in can be anybody&apos;s: check the host before typing a secret.</source>
        <translation>خادم يُدخل أي أحد قد يملكه أي أحد: تحقق من المضيف قبل كتابة أي سر.</translation>
    </message>
    <message>
        <source>The listen port is in use.</source>
        <translation>منفذ الاستماع قيد الاستخدام.</translation>
    </message>
    <message>
        <source>Stop the program named in the details, or choose another port.</source>
        <translation>أوقف البرنامج المذكور في التفاصيل، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>Listening on a port below 1024 is not allowed for this user.</source>
        <translation>لا يُسمح لهذا المستخدم بالاستماع على منفذ أقل من 1024.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>اختر منفذًا من 1024 فما فوق.</translation>
    </message>
    <message>
        <source>The listen address is none of this computer&apos;s.</source>
        <translation>عنوان الاستماع ليس من عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address this computer has.</source>
        <translation>استخدم 127.0.0.1 أو عنوانًا يملكه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The listen port could not be opened.</source>
        <translation>تعذر فتح منفذ الاستماع.</translation>
    </message>
    <message>
        <source>The details have the system&apos;s reason.</source>
        <translation>السبب الذي ذكره النظام في التفاصيل.</translation>
    </message>
    <message>
        <source>The destination could not be connected to.</source>
        <translation>تعذر الاتصال بالوجهة.</translation>
    </message>
    <message>
        <source>Check host and port: as seen from the SSH server, whose words the details have, or, for a remote forward, from this computer.</source>
        <translation>تحقق من المضيف والمنفذ: كما يراهما خادم SSH، ونص كلامه في التفاصيل، أو كما يراهما هذا الحاسوب إن كان التوجيه بعيدًا.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to this destination.</source>
        <translation>لا يسمح خادم SSH باتصالات إلى هذه الوجهة.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.</source>
        <translation>القرار لمسؤوله: AllowTcpForwarding وPermitOpen في sshd_config، أو خيارات مفتاحك.</translation>
    </message>
    <message>
        <source>The destination does not answer.</source>
        <translation>الوجهة لا تجيب.</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls: as seen from the SSH server, or, for a remote forward, from this computer.</source>
        <translation>تحقق من المضيف والمنفذ وجدران الحماية: كما يراها خادم SSH، أو كما يراها هذا الحاسوب إن كان التوجيه بعيدًا.</translation>
    </message>
    <message>
        <source>The SSH server has no room for another connection.</source>
        <translation>لا يتسع خادم SSH لاتصال آخر.</translation>
    </message>
    <message>
        <source>Close some connections, or try again later.</source>
        <translation>أغلق بعض الاتصالات، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The SSH server refused the connection.</source>
        <translation>رفض خادم SSH الاتصال.</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>نص كلامه في التفاصيل.</translation>
    </message>
    <message>
        <source>The SSH server refused to listen.</source>
        <translation>رفض خادم SSH الاستماع.</translation>
    </message>
    <message>
        <source>The port may be taken there, or its administrator forbids it (AllowTcpForwarding; PermitListen by port and host).</source>
        <translation>قد يكون المنفذ مشغولًا هناك، أو يمنعه المسؤول (AllowTcpForwarding، وPermitListen بحسب المنفذ والمضيف).</translation>
    </message>
    <message>
        <source>The program on this computer dropped its connection.</source>
        <translation>البرنامج على هذا الحاسوب أسقط اتصاله.</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>لا شيء يلزم فعله هنا.</translation>
    </message>
    <message>
        <source>A connection on this computer failed.</source>
        <translation>فشل اتصال على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There are too many connections at once.</source>
        <translation>عدد الاتصالات المتزامنة كبير جدًا.</translation>
    </message>
    <message>
        <source>Close some, and check what opens them.</source>
        <translation>أغلق بعضها، وتحقق ممّا يفتحها.</translation>
    </message>
    <message>
        <source>A connection came from an address or a user this forward does not allow.</source>
        <translation>جاء اتصال من عنوان أو مستخدم لا يسمح به هذا التوجيه.</translation>
    </message>
    <message>
        <source>If it should, add the address to the forward&apos;s allowed sources, or let other users&apos; programs in.</source>
        <translation>إن كان ينبغي السماح به، فأضف العنوان إلى المصادر المسموحة في التوجيه، أو اسمح لبرامج المستخدمين الآخرين.</translation>
    </message>
    <message>
        <source>The forward does not permit that destination.</source>
        <translation>لا يسمح التوجيه بهذه الوجهة.</translation>
    </message>
    <message>
        <source>Add it to the forward&apos;s permitted destinations, if it should.</source>
        <translation>أضفها إلى الوجهات المسموحة في التوجيه إن كان ينبغي السماح بها.</translation>
    </message>
    <message>
        <source>The tunnel was down when the connection was made.</source>
        <translation>كان النفق مقطوعًا حين أُجري الاتصال.</translation>
    </message>
    <message>
        <source>It connects again by itself; try again then.</source>
        <translation>يعاود الاتصال من تلقاء نفسه؛ أعد المحاولة حينها.</translation>
    </message>
    <message>
        <source>The FTP client or server did not keep to FTP.</source>
        <translation>لم يلتزم عميل FTP أو خادمه ببروتوكول FTP.</translation>
    </message>
    <message>
        <source>The details say what was seen.</source>
        <translation>التفاصيل تذكر ما شوهد.</translation>
    </message>
    <message>
        <source>An FTP client spoke TLS from its first byte on (implicit FTPS); a forward cannot read that.</source>
        <translation>تحدث عميل FTP بـ TLS منذ أول بايت (FTPS ضمني)؛ ولا يستطيع توجيه قراءة ذلك.</translation>
    </message>
    <message>
        <source>Set the client to plain FTP without encryption: the SSH tunnel encrypts already.</source>
        <translation>اضبط العميل على FTP عادي دون تشفير: نفق SSH يشفّر أصلًا.</translation>
    </message>
    <message>
        <source>A browser, or another program that speaks HTTP, connected to an FTP forward.</source>
        <translation>اتصل متصفح، أو برنامج آخر يتحدث HTTP، بتوجيه FTP.</translation>
    </message>
    <message>
        <source>Use an FTP client there; a web server is reached through a TCP forward.</source>
        <translation>استخدم هناك عميل FTP؛ أما خادم الويب فيُوصَل إليه عبر توجيه TCP.</translation>
    </message>
    <message>
        <source>The FTP server lets nobody in without TLS.</source>
        <translation>لا يُدخل خادم FTP أحدًا من دون TLS.</translation>
    </message>
    <message>
        <source>Its administrator can allow plain FTP from the SSH server, up to which the tunnel encrypts. Otherwise let TLS pass in the forward&apos;s FTP options: data connections are then no longer carried, but go past the tunnel or fail.</source>
        <translation>يستطيع مسؤوله السماح بـ FTP عادي من خادم SSH، والنفق يشفّر حتى هناك. وإلا فاسمح بمرور TLS في خيارات FTP للتوجيه: عندئذ لا تُنقل اتصالات البيانات، بل تتجاوز النفق أو تفشل.</translation>
    </message>
    <message>
        <source>FTP client and server agreed on TLS: their data connections go past the tunnel or fail.</source>
        <translation>اتفق عميل FTP والخادم على TLS: اتصالات بياناتهما تتجاوز النفق أو تفشل.</translation>
    </message>
    <message>
        <source>An active transfer (PORT or EPRT) is made passive on the FTP server&apos;s side.</source>
        <translation>النقل النشط (PORT أو EPRT) يُحوَّل إلى سلبي من جهة خادم FTP.</translation>
    </message>
    <message>
        <source>There is nothing to do while it works; a client set to passive mode needs no conversion.</source>
        <translation>لا يلزم فعل شيء ما دام يعمل؛ والعميل المضبوط على الوضع السلبي لا يحتاج إلى تحويل.</translation>
    </message>
    <message>
        <source>An FTP data connection was refused, because the forward does not permit it.</source>
        <translation>رُفض اتصال بيانات FTP لأن التوجيه لا يسمح به.</translation>
    </message>
    <message>
        <source>The details name the address or port, and the option that permits it.</source>
        <translation>تذكر التفاصيل العنوان أو المنفذ، والخيار الذي يسمح به.</translation>
    </message>
    <message>
        <source>An FTP data connection did not come about, or broke.</source>
        <translation>لم يتم اتصال بيانات FTP أو انقطع.</translation>
    </message>
    <message>
        <source>Test the forward with an FTP login: it tells which kinds of transfer work.</source>
        <translation>اختبر التوجيه بتسجيل دخول FTP: يبيّن ذلك أنواع النقل التي تعمل.</translation>
    </message>
    <message>
        <source>The FTP server refused the login.</source>
        <translation>رفض خادم FTP تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the user name and password of the FTP server; they are not those of the SSH server.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور لخادم FTP؛ فهما غير ما لخادم SSH.</translation>
    </message>
    <message>
        <source>The FTP server takes nobody at the moment.</source>
        <translation>لا يقبل خادم FTP أحدًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Try again later. The details have its own words.</source>
        <translation>أعد المحاولة لاحقًا. نص كلامه في التفاصيل.</translation>
    </message>
    <message>
        <source>The program did not speak SOCKS or HTTP CONNECT.</source>
        <translation>لم يتحدث البرنامج SOCKS ولا HTTP CONNECT.</translation>
    </message>
    <message>
        <source>Set its proxy to SOCKS 5 (or 4) or HTTP at this address.</source>
        <translation>اضبط البروكسي فيه على SOCKS 5 (أو 4) أو HTTP على هذا العنوان.</translation>
    </message>
    <message>
        <source>A value is wrong.</source>
        <translation>إحدى القيم خاطئة.</translation>
    </message>
    <message>
        <source>The details name it.</source>
        <translation>التفاصيل تذكرها.</translation>
    </message>
    <message>
        <source>A forward is wrong.</source>
        <translation>أحد التوجيهات خاطئ.</translation>
    </message>
    <message>
        <source>Open the forward and correct the field that is marked.</source>
        <translation>افتح التوجيه وصحّح الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>This build or this server cannot do that.</source>
        <translation>لا تستطيع هذه النسخة أو هذا الخادم ذلك.</translation>
    </message>
    <message>
        <source>The details say what would.</source>
        <translation>التفاصيل تذكر ما يستطيعه.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>تعذرت قراءة ملف.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>تحقق من مساره وصلاحياته.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>تعذرت كتابة ملف.</translation>
    </message>
    <message>
        <source>Check its path, its permissions and the free space.</source>
        <translation>تحقق من مساره وصلاحياته والمساحة الخالية.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows does not say how to connect.</source>
        <translation>ملف ssh_config الذي يتبعه ملف التعريف لا يبيّن كيفية الاتصال.</translation>
    </message>
    <message>
        <source>Mend the place named in the details, or make the profile independent in its editor.</source>
        <translation>أصلح الموضع المذكور في التفاصيل، أو اجعل ملف التعريف مستقلًا في محرره.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows cannot be read in time.</source>
        <translation>تعذرت قراءة ملف ssh_config الذي يتبعه ملف التعريف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Its file system does not answer: see whether a network drive is away.</source>
        <translation>نظام ملفاته لا يجيب: تحقق من غياب محرك أقراص شبكي.</translation>
    </message>
    <message>
        <source>The profile has a mistake.</source>
        <translation>في ملف التعريف خطأ.</translation>
    </message>
    <message>
        <source>Open the profile and correct the field that is marked.</source>
        <translation>افتح ملف التعريف وصحّح الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>لا يوجد ملف تعريف كهذا.</translation>
    </message>
    <message>
        <source>It may have been removed by another copy of this program.</source>
        <translation>ربما أزالته نسخة أخرى عاملة من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>الملف الذي يحفظ ملف التعريف تالف.</translation>
    </message>
    <message>
        <source>It can be set aside, or the version before it brought back.</source>
        <translation>يمكن وضعه جانبًا، أو استعادة النسخة السابقة له.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of this program.</source>
        <translation>كُتب ملف التعريف بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update this program; the file is left as it is.</source>
        <translation>حدّث هذا البرنامج؛ ويبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing the profiles, or has changed this one.</source>
        <translation>نسخة أخرى عاملة من هذا البرنامج تكتب ملفات التعريف، أو غيّرت هذا الملف.</translation>
    </message>
    <message>
        <source>Look at its version, then make the change again.</source>
        <translation>اطّلع على نسختها، ثم أعد التغيير.</translation>
    </message>
    <message>
        <source>There is no key store to keep secrets in.</source>
        <translation>لا يوجد مخزن مفاتيح لحفظ الأسرار.</translation>
    </message>
    <message>
        <source>Secrets are asked for each time; unlock or start the desktop&apos;s key store.</source>
        <translation>تُطلب الأسرار كل مرة؛ افتح قفل مخزن مفاتيح سطح المكتب أو شغّله.</translation>
    </message>
    <message>
        <source>There is no window of Sallyport to ask.</source>
        <translation>لا توجد نافذة Sallyport تُسأل.</translation>
    </message>
    <message>
        <source>Start Sallyport first.</source>
        <translation>شغّل Sallyport أولًا.</translation>
    </message>
    <message>
        <source>This computer has run out of something for the moment.</source>
        <translation>نفد أحد موارد هذا الحاسوب مؤقتًا.</translation>
    </message>
    <message>
        <source>The details say of what. Close programs or free space; it is tried again by itself.</source>
        <translation>التفاصيل تذكر المورد. أغلق برامج أو أفسح مساحة؛ وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>توقف كما طُلب.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>ارتكب البرنامج خطأ.</translation>
    </message>
    <message>
        <source>Report it, with the text of the details.</source>
        <translation>أبلغ عنه مع نص التفاصيل.</translation>
    </message>
    <message>
        <source>The SSH server could not connect to the Unix socket.</source>
        <translation>لم يستطع خادم SSH الاتصال بمقبس Unix.</translation>
    </message>
    <message>
        <source>Check on the SSH server that the path is right, that something listens there, and that your user may open it.</source>
        <translation>تحقق على خادم SSH من صحة المسار، ومن أن شيئًا يستمع هناك، ومن أن مستخدمك يستطيع فتحه.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to Unix sockets.</source>
        <translation>لا يسمح خادم SSH باتصالات إلى مقابس Unix.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options of your key.</source>
        <translation>القرار لمسؤوله: AllowStreamLocalForwarding في sshd_config، أو خيارات مفتاحك.</translation>
    </message>
    <message>
        <source>The Unix socket does not answer the SSH server.</source>
        <translation>مقبس Unix لا يجيب خادم SSH.</translation>
    </message>
    <message>
        <source>What listens there may be too busy to accept; look on the SSH server.</source>
        <translation>ربما كان ما يستمع هناك مشغولًا عن القبول؛ انظر على خادم SSH.</translation>
    </message>
    <message>
        <source>The server speaks SSH-1 only, which is not safe and not supported.</source>
        <translation>لا يتحدث الخادم إلا SSH-1، وهو غير آمن وغير مدعوم.</translation>
    </message>
    <message>
        <source>Nothing on this side helps: the server&apos;s SSH has to be updated, or set to protocol 2.</source>
        <translation>لا يفيد شيء من هذه الجهة: يجب تحديث SSH على الخادم، أو ضبطه على البروتوكول 2.</translation>
    </message>
    <message>
        <source>The server is known, but not under this key, so it could be anybody.</source>
        <translation>الخادم معروف، لكن ليس بهذا المفتاح، فقد يكون أي أحد.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the fingerprint of this key and compare it; a server that is known is not new.</source>
        <translation>اطلب من مالك الخادم بصمة هذا المفتاح وقارنها؛ فالخادم المعروف ليس جديدًا.</translation>
    </message>
    <message>
        <source>Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and PermitListen, if set, has to permit every port of that host (HOST:*).</source>
        <translation>يمنعه مسؤوله: يجب أن تكون AllowTcpForwarding yes أو remote، وأن تسمح PermitListen، إن عُيّنت، بكل منافذ ذلك المضيف (HOST:*).</translation>
    </message>
    <message>
        <source>jump host %1 (%2)</source>
        <translation>مضيف القفز %1 (%2)</translation>
    </message>
    <message>
        <source>no descriptor is left for this program</source>
        <translation>لم يبقَ واصف ملفات لهذا البرنامج</translation>
    </message>
    <message>
        <source>no descriptor is left on this computer</source>
        <translation>لم يبقَ واصف ملفات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>لم تبقَ ذاكرة</translation>
    </message>
    <message>
        <source>no memory is left for network buffers</source>
        <translation>لم تبقَ ذاكرة لمخازن الشبكة المؤقتة</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>no disk space is left for this user</source>
        <translation>لم تبقَ مساحة قرص لهذا المستخدم</translation>
    </message>
    <message>
        <source>no port is left on this computer for a connection that it makes</source>
        <translation>لم يبقَ منفذ على هذا الحاسوب لاتصال ينشئه</translation>
    </message>
    <message>
        <source>no thread can be started (%1)</source>
        <translation>تعذر بدء خيط تنفيذ (%1)</translation>
    </message>
    <message>
        <source>port must be 1 to 65535</source>
        <translation>يجب أن يكون المنفذ من 1 إلى 65535</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>«%1» ليس منفذًا</translation>
    </message>
    <message>
        <source>port %1 is out of range (%2 to 65535)</source>
        <translation>المنفذ %1 خارج النطاق (%2 إلى 65535)</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>المضيف فارغ</translation>
    </message>
    <message>
        <source>the host is longer than %1 characters</source>
        <translation>المضيف أطول من %1 حرفًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name or address</source>
        <translation>«%1» ليس اسم مضيف ولا عنوانًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not [address]:port</source>
        <translation>«%1» ليس بصيغة [address]:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: brackets are for IPv6 addresses</source>
        <translation>«%1»: الأقواس المعقوفة لعناوين IPv6</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port</source>
        <translation>«%1» ليس بصيغة host:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: put the IPv6 address in brackets</source>
        <translation>«%1»: ضع عنوان IPv6 بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>تعذر إنشاء المجلد</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port or a known service</source>
        <translation>«%1» ليس منفذًا ولا خدمة معروفة</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>لم يجب أي خادم DNS في الوقت المحدد</translation>
    </message>
    <message>
        <source>looked up behind the tunnel %1</source>
        <translation>يُستعلم عن الاسم خلف النفق %1</translation>
    </message>
    <message>
        <source>looked up by the proxy %1</source>
        <translation>يستعلم عنه البروكسي %1</translation>
    </message>
    <message>
        <source>an address already</source>
        <translation>هو عنوان أصلًا</translation>
    </message>
    <message>
        <source>this computer finds no address for %1 (%2)</source>
        <translation>لا يجد هذا الحاسوب عنوانًا لـ%1 (%2)</translation>
    </message>
    <message>
        <source>the name has no address of the family that was asked for: %1</source>
        <translation>ليس للاسم عنوان من العائلة المطلوبة: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيرها</translation>
    </message>
    <message>
        <source>the tunnel it goes through is not up</source>
        <translation>النفق الذي يمر عبره غير متصل</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>متصل بـ%1</translation>
    </message>
    <message>
        <source>no agreement while only the types of host key on file were offered; connecting again to offer every type</source>
        <translation>لا اتفاق ما دامت أنواع مفاتيح المضيف المسجَّلة هي وحدها المعروضة؛ يُعاد الاتصال لعرض كل الأنواع</translation>
    </message>
    <message>
        <source>looked up by jump host %1, %2</source>
        <translation>يستعلم عنه مضيف القفز %1، %2</translation>
    </message>
    <message>
        <source>not safe any more: %1</source>
        <translation>لم يعد آمنًا: %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1، معروف</translation>
    </message>
    <message>
        <source>%1, known, on file at %2</source>
        <translation>%1، معروف، مسجَّل في %2</translation>
    </message>
    <message>
        <source>%1, the one that was asked for</source>
        <translation>%1، وهو المطلوب</translation>
    </message>
    <message>
        <source>%1, was not known; accepted and stored in %2</source>
        <translation>%1، لم يكن معروفًا؛ قُبل وحُفظ في %2</translation>
    </message>
    <message>
        <source>%1, was not known; accepted for this time</source>
        <translation>%1، لم يكن معروفًا؛ قُبل هذه المرة</translation>
    </message>
    <message>
        <source>the server takes: %1</source>
        <translation>يقبل الخادم: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 مع %2</translation>
    </message>
    <message>
        <source>logged in as %1 by %2</source>
        <translation>سُجّل الدخول باسم %1 بواسطة %2</translation>
    </message>
    <message>
        <source>logged in as %1 without any proof (%2): anybody could be this server</source>
        <translation>سُجّل الدخول باسم %1 دون أي إثبات (%2): قد يكون هذا الخادم أي أحد</translation>
    </message>
    <message>
        <source>%1 was right; the server wants one more of: %2</source>
        <translation>%1 صحيح؛ ويريد الخادم واحدًا آخر من: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the last answer took long, and the server may have hung up before it came; connecting again, with the answer</source>
        <translation>تأخّر الرد الأخير، وربما أنهى الخادم الاتصال قبل وصوله؛ يجري الاتصال من جديد، بهذا الرد</translation>
    </message>
    <message>
        <source>%1 s after the login</source>
        <translation>بعد %1 ث من تسجيل الدخول</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source> (it says: %1)</source>
        <translation> (يقول: %1)</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowStreamLocalForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict</source>
        <translation>خادم SSH لا يسمح بذلك: يجب أن تكون AllowStreamLocalForwarding في sshd_config لديه yes أو local، وألا يكون على مفتاحك no-port-forwarding أو restrict</translation>
    </message>
    <message>
        <source>the SSH server allows other destinations but not %1: PermitOpen in its sshd_config, or permitopen= of your key in authorized_keys, has to name it</source>
        <translation>يسمح خادم SSH بوجهات أخرى لكن ليس %1: يجب أن تذكرها PermitOpen في sshd_config لديه، أو permitopen= الخاصة بمفتاحك في authorized_keys</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowTcpForwarding in its sshd_config has to be yes or local, and PermitOpen, if set, has to name %1; your key may not have no-port-forwarding, restrict, or a permitopen= without it</source>
        <translation>خادم SSH لا يسمح بذلك: يجب أن تكون AllowTcpForwarding في sshd_config لديه yes أو local، وأن تذكر PermitOpen، إن عُيّنت، %1؛ وألا يكون على مفتاحك no-port-forwarding أو restrict أو permitopen= من دونها</translation>
    </message>
    <message>
        <source>the SSH server does not say whether it reaches %1: what listens there may be too busy to accept</source>
        <translation>لا يقول خادم SSH إن كان يصل إلى %1: ربما كان ما يستمع هناك مشغولًا عن القبول</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer: a firewall drops it, or nothing has that address</source>
        <translation>من منظور خادم SSH لا يجيب %1: جدار حماية يُسقط الحزم، أو لا شيء يملك هذا العنوان</translation>
    </message>
    <message>
        <source>there is no %1 on the SSH server%2: what makes the socket does not run, or makes it elsewhere</source>
        <translation>لا يوجد %1 على خادم SSH%2: ما ينشئ المقبس لا يعمل، أو ينشئه في مكان آخر</translation>
    </message>
    <message>
        <source>your user on the SSH server may not connect to %1%2: its owner, group and mode there decide, and those of the folders above it</source>
        <translation>لا يُسمح لمستخدمك على خادم SSH بالاتصال بـ%1%2: القرار لمالكه ومجموعته ووضع صلاحياته هناك، ولما للمجلدات التي فوقه</translation>
    </message>
    <message>
        <source>nothing listens on %1 on the SSH server any more%2: the socket file was left behind</source>
        <translation>لم يعد شيء يستمع على %1 على خادم SSH%2: بقي ملف المقبس وحده</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2: nothing listens on that path there, your user may not, or AllowStreamLocalForwarding in its sshd_config is no</source>
        <translation>لم يستطع خادم SSH الاتصال بـ%1%2: لا شيء يستمع على هذا المسار هناك، أو لا يُسمح لمستخدمك، أو AllowStreamLocalForwarding في sshd_config لديه no</translation>
    </message>
    <message>
        <source>the SSH server cannot resolve the name in %1%2; it is looked up there, not on this computer: give a name that the server knows, or an address</source>
        <translation>لا يستطيع خادم SSH العثور على عنوان للاسم في %1%2؛ الاستعلام عنه يجري هناك لا على هذا الحاسوب: أعطِ اسمًا يعرفه الخادم، أو عنوانًا</translation>
    </message>
    <message>
        <source>as seen from the SSH server, nothing listens at %1, or a firewall rejects it%2</source>
        <translation>من منظور خادم SSH لا شيء يستمع على %1، أو يرفضه جدار حماية%2</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer%2</source>
        <translation>من منظور خادم SSH لا يجيب %1%2</translation>
    </message>
    <message>
        <source>there is no way from the SSH server to %1%2</source>
        <translation>لا يوجد مسار من خادم SSH إلى %1%2</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2; it may refuse, or the name mean nothing there</source>
        <translation>لم يستطع خادم SSH الاتصال بـ%1%2؛ ربما يرفض، أو لا يعني الاسم شيئًا هناك</translation>
    </message>
    <message>
        <source>something on the SSH server listens on port %1 already: another program, or an earlier connection that has not ended there yet</source>
        <translation>شيء ما على خادم SSH يستمع على المنفذ %1 بالفعل: برنامج آخر، أو اتصال سابق لم ينتهِ هناك بعد</translation>
    </message>
    <message>
        <source>the SSH server lets you listen, but not on port %1: PermitListen in its sshd_config, or permitlisten= of your key, has to name it (%1 for every address, or %2: the host is compared as it is asked for here), and it has to be free there</source>
        <translation>يتيح لك خادم SSH الاستماع، لكن ليس على المنفذ %1: يجب أن تذكره PermitListen في sshd_config لديه، أو permitlisten= الخاصة بمفتاحك (%1 لكل العناوين، أو %2: يُقارَن المضيف كما يُطلب هنا)، ويجب أن يكون شاغرًا هناك</translation>
    </message>
    <message>
        <source>only root gets a port below 1024 there; otherwise %1</source>
        <translation>لا يحصل على منفذ أقل من 1024 هناك إلا root؛ وإلا %1</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to permit every port of %1 (%1:*), since the server is to choose one</source>
        <translation>لا يتيح لك خادم SSH الاستماع إطلاقًا: يجب أن تكون AllowTcpForwarding في sshd_config لديه yes أو remote، وألا يكون على مفتاحك no-port-forwarding أو restrict؛ ويجب أن تسمح PermitListen وpermitlisten=، إن عُيّنتا، بكل منافذ %1 (%1:*)، لأن الخادم هو من سيختار منفذًا</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to name the port, with the host as it is asked for here (%1)</source>
        <translation>لا يتيح لك خادم SSH الاستماع إطلاقًا: يجب أن تكون AllowTcpForwarding في sshd_config لديه yes أو remote، وألا يكون على مفتاحك no-port-forwarding أو restrict؛ ويجب أن تذكر PermitListen وpermitlisten=، إن عُيّنتا، المنفذ مع المضيف كما يُطلب هنا (%1)</translation>
    </message>
    <message>
        <source>more was offered than the server&apos;s MaxAuthTries allows: name the one key that it knows, and no others (-i with --identities-only)</source>
        <translation>عُرض أكثر ممّا تسمح به MaxAuthTries على الخادم: حدّد المفتاح الوحيد الذي يعرفه دون غيره (-i مع --identities-only)</translation>
    </message>
    <message>
        <source>for a code that changes with the time, the clocks of the server and of what makes the code have to agree</source>
        <translation>لرمز يتغير مع الوقت، يجب أن تتفق ساعة الخادم وساعة ما يولّد الرمز</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: PermitRootLogin (no, or forced-commands-only, keeps root out), AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>عدا أن المفتاح ليس في authorized_keys، قد تكون للخادم أسباب أخرى: PermitRootLogin (القيمة no أو forced-commands-only تمنع root)، أو AllowUsers أو DenyUsers أو AllowGroups أو DenyGroups في sshd_config لديه، أو from= أو expiry-time= للمفتاح، أو ملفات يستطيع آخرون الكتابة فيها</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>عدا أن المفتاح ليس في authorized_keys، قد تكون للخادم أسباب أخرى: AllowUsers أو DenyUsers أو AllowGroups أو DenyGroups في sshd_config لديه، أو from= أو expiry-time= للمفتاح، أو ملفات يستطيع آخرون الكتابة فيها</translation>
    </message>
    <message>
        <source>the server lets %1 in and then ends the connection by itself. On the server, look at: its log (journalctl -u ssh); ChrootDirectory, which root has to own all the way up and nobody else may write to; limits of the account (pam_limits: maxlogins, nproc; expiry; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys or a login shell that ends</source>
        <translation>يُدخل الخادم %1 ثم ينهي الاتصال من تلقاء نفسه. انظر على الخادم في: سجله (journalctl -u ssh)؛ وChrootDirectory الذي يجب أن يملكه root على طول المسار كله وألا يكتب فيه غيره؛ وحدود الحساب (pam_limits: maxlogins وnproc؛ انتهاء الصلاحية؛ /etc/nologin)؛ وMaxSessions؛ وForceCommand أو command= في authorized_keys أو صدفة دخول تنتهي</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>it hung up: %1</source>
        <translation>قطع الاتصال: %1</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>it accepts the connection but sends no greeting</source>
        <translation>يقبل الاتصال لكنه لا يرسل تحية</translation>
    </message>
    <message>
        <source>it greets with %1</source>
        <translation>يرسل التحية %1</translation>
    </message>
    <message>
        <source>it sends no greeting</source>
        <translation>لا يرسل تحية</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>not tried: the client would have to listen on the SSH server&apos;s side</source>
        <translation>لم يُجرَّب: كان على العميل أن يستمع من جهة خادم SSH</translation>
    </message>
    <message>
        <source>the FTP server insists on TLS, which cannot be read on the way: let its administrator allow plain FTP from where it sees us come, or set tls=transparent, with which data connections go past the tunnel or fail</source>
        <translation>يصرّ خادم FTP على TLS، ولا يمكن قراءته في الطريق: ليسمح مسؤوله بـ FTP عادي من حيث يرانا قادمين، أو اضبط tls=transparent، وعندئذ تتجاوز اتصالات البيانات النفق أو تفشل</translation>
    </message>
    <message>
        <source>logged in to the FTP server as %1</source>
        <translation>سُجّل الدخول إلى خادم FTP باسم %1</translation>
    </message>
    <message>
        <source>the FTP server does not let %1 in: %2</source>
        <translation>خادم FTP لا يُدخل %1: %2</translation>
    </message>
    <message>
        <source>the SSH server does not allow data connections: PermitOpen in its sshd_config, or permitopen= of your key, has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>لا يسمح خادم SSH باتصالات البيانات: يجب أن تذكر PermitOpen في sshd_config لديه، أو permitopen= الخاصة بمفتاحك، %1:* أو المنافذ السلبية لخادم FTP</translation>
    </message>
    <message>
        <source>the forward refuses active mode (active-mode=reject)</source>
        <translation>يرفض التوجيه الوضع النشط (active-mode=reject)</translation>
    </message>
    <message>
        <source>the FTP server does not reach what the SSH server listens on (GatewayPorts in its sshd_config, firewalls); active-mode=auto makes such transfers passive</source>
        <translation>لا يصل خادم FTP إلى ما يستمع عليه خادم SSH (GatewayPorts في sshd_config لديه، وجدران الحماية)؛ القيمة active-mode=auto تجعل عمليات النقل هذه سلبية</translation>
    </message>
    <message>
        <source>made passive on the FTP server&apos;s side, as active-mode says</source>
        <translation>حُوّل إلى سلبي من جهة خادم FTP، كما يحدد active-mode</translation>
    </message>
    <message>
        <source>works: a listing of %1 bytes came through the tunnel</source>
        <translation>يعمل: وصلت عبر النفق قائمة من %1 بايت</translation>
    </message>
    <message>
        <source>the data connection was made and ended in order, but the folder is empty: no byte has flowed; log in where there is a file to be sure</source>
        <translation>تم اتصال البيانات وانتهى كما يجب، لكن المجلد فارغ فلم يمر أي بايت؛ للتأكد سجّل الدخول حيث يوجد ملف</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>لا يعمل: %1</translation>
    </message>
    <message>
        <source>SSH protects the whole way</source>
        <translation>يحمي SSH المسار كله</translation>
    </message>
    <message>
        <source>SSH protects the way from the SSH server to this computer; from here to %1 nothing is encrypted</source>
        <translation>يحمي SSH المسار من خادم SSH إلى هذا الحاسوب؛ ومن هنا إلى %1 لا شيء مشفَّر</translation>
    </message>
    <message>
        <source>SSH protects the way to the SSH server; from there to %1 nothing is encrypted</source>
        <translation>يحمي SSH المسار إلى خادم SSH؛ ومن هناك إلى %1 لا شيء مشفَّر</translation>
    </message>
    <message>
        <source>passive or active mode</source>
        <translation>الوضع السلبي أو النشط</translation>
    </message>
    <message>
        <source>passive mode</source>
        <translation>الوضع السلبي</translation>
    </message>
    <message>
        <source>passive mode, without EPSV</source>
        <translation>الوضع السلبي دون EPSV</translation>
    </message>
    <message>
        <source>passive mode, with EPSV</source>
        <translation>الوضع السلبي مع EPSV</translation>
    </message>
    <message>
        <source>active mode</source>
        <translation>الوضع النشط</translation>
    </message>
    <message>
        <source>no kind of transfer works through this tunnel</source>
        <translation>لا يعمل أي نوع من النقل عبر هذا النفق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no byte has flowed yet, because the folder is empty</source>
        <translation>لم يمر أي بايت بعد، لأن المجلد فارغ</translation>
    </message>
    <message>
        <source>set the client to plain FTP without encryption (the tunnel encrypts) and %1</source>
        <translation>اضبط العميل على FTP عادي دون تشفير (فالنفق يشفّر) و%1</translation>
    </message>
    <message>
        <source>tried from the SSH server itself: not from other computers there, and not in active mode</source>
        <translation>جُرّب من خادم SSH نفسه: لا من حواسيب أخرى هناك، ولا في الوضع النشط</translation>
    </message>
    <message>
        <source>not tested: this libssh2 opens one connection at a time, and the SSH server still tries an earlier one</source>
        <translation>لم يُختبر: مكتبة libssh2 هذه تفتح اتصالًا واحدًا في كل مرة، ولا يزال خادم SSH يحاول فتح اتصال سابق</translation>
    </message>
    <message>
        <source>no answer from the SSH server within %1 s</source>
        <translation>لا إجابة من خادم SSH خلال %1 ث</translation>
    </message>
    <message>
        <source>can listen on %1, where other computers can connect</source>
        <translation>يمكنه الاستماع على %1، حيث تستطيع حواسيب أخرى الاتصال</translation>
    </message>
    <message>
        <source>can listen on %1</source>
        <translation>يمكنه الاستماع على %1</translation>
    </message>
    <message>
        <source>the SSH server listens on %1</source>
        <translation>يستمع خادم SSH على %1</translation>
    </message>
    <message>
        <source>the SSH server does not answer the request</source>
        <translation>لا يجيب خادم SSH عن الطلب</translation>
    </message>
    <message>
        <source>no address of the SSH server&apos;s is known that would tell</source>
        <translation>لا يُعرف لخادم SSH عنوان يبيّن ذلك</translation>
    </message>
    <message>
        <source>the SSH server does not allow connections to itself</source>
        <translation>لا يسمح خادم SSH باتصالات إلى نفسه</translation>
    </message>
    <message>
        <source>another program on the SSH server answers at %1, so this forward gets only part of what connects to that port</source>
        <translation>برنامج آخر على خادم SSH يجيب على %1، لذا لا يحصل هذا التوجيه إلا على جزء ممّا يتصل بهذا المنفذ</translation>
    </message>
    <message>
        <source>the SSH server made it wider than asked for: not only programs on the server but whoever reaches it can connect (GatewayPorts yes in its sshd_config; no or clientspecified would keep to %1)</source>
        <translation>فتحه خادم SSH أوسع ممّا طُلب: لا برامج الخادم وحدها، بل كل من يصل إليه يستطيع الاتصال (GatewayPorts yes في sshd_config لديه؛ أما no أو clientspecified فتُبقيه على %1)</translation>
    </message>
    <message>
        <source>only programs on the SSH server itself can connect, as asked for</source>
        <translation>لا تستطيع الاتصال إلا البرامج على خادم SSH نفسه، كما طُلب</translation>
    </message>
    <message>
        <source>other computers can connect to the SSH server there, firewalls aside</source>
        <translation>تستطيع حواسيب أخرى الاتصال هناك بخادم SSH، ما لم تمنعها جدران الحماية</translation>
    </message>
    <message>
        <source>the SSH server made it narrower than asked for: only programs on the server itself can connect (GatewayPorts no in its sshd_config, the default; clientspecified or yes would open it)</source>
        <translation>فتحه خادم SSH أضيق ممّا طُلب: لا تستطيع الاتصال إلا البرامج على الخادم نفسه (GatewayPorts no في sshd_config لديه، وهي القيمة المبدئية؛ وclientspecified أو yes تفتحه)</translation>
    </message>
    <message>
        <source>it could not be told who can connect: %1; GatewayPorts in its sshd_config decides</source>
        <translation>تعذرت معرفة من يستطيع الاتصال: %1؛ القرار لـ GatewayPorts في sshd_config لديه</translation>
    </message>
    <message>
        <source>the SSH server reaches %1</source>
        <translation>يصل خادم SSH إلى %1</translation>
    </message>
    <message>
        <source>the SSH server opens connections; which ones a program may have, it decides each time</source>
        <translation>يفتح خادم SSH الاتصالات؛ ويقرر في كل مرة أيها يُتاح للبرنامج</translation>
    </message>
    <message>
        <source>the SSH server tries to open connections; which ones a program may have, it decides each time</source>
        <translation>يحاول خادم SSH فتح الاتصالات؛ ويقرر في كل مرة أيها يُتاح للبرنامج</translation>
    </message>
    <message>
        <source>the SSH server allows some destinations only (PermitOpen in its sshd_config, or permitopen= of your key): programs reach no others</source>
        <translation>لا يسمح خادم SSH إلا ببعض الوجهات (PermitOpen في sshd_config لديه، أو permitopen= الخاصة بمفتاحك): لا تصل البرامج إلى غيرها</translation>
    </message>
    <message>
        <source>the SSH server did not open a connection to %1: AllowTcpForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict; with PermitOpen or permitopen=, programs reach only what these name</source>
        <translation>لم يفتح خادم SSH اتصالًا بـ%1: يجب أن تكون AllowTcpForwarding في sshd_config لديه yes أو local، وألا يكون على مفتاحك no-port-forwarding أو restrict؛ ومع PermitOpen أو permitopen= لا تصل البرامج إلا إلى ما تذكرانه</translation>
    </message>
    <message>
        <source>this computer does not reach %1: %2</source>
        <translation>لا يصل هذا الحاسوب إلى %1: %2</translation>
    </message>
    <message>
        <source>this computer reaches %1</source>
        <translation>يصل هذا الحاسوب إلى %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>لا إجابة خلال %1 ث</translation>
    </message>
    <message>
        <source>the FTP server accepts the connection but does not greet: it may be slow (looking up names), or want TLS from the start (implicit FTPS)</source>
        <translation>يقبل خادم FTP الاتصال لكنه لا يرسل تحية: ربما كان بطيئًا (في الاستعلام عن الأسماء)، أو يريد TLS منذ البداية (FTPS ضمني)</translation>
    </message>
    <message>
        <source>the FTP server takes nobody at the moment: %1</source>
        <translation>لا يقبل خادم FTP أحدًا في الوقت الحالي: %1</translation>
    </message>
    <message>
        <source>FTP server, greets with &quot;%1&quot;</source>
        <translation>خادم FTP، تحيته «%1»</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>يدعم %1</translation>
    </message>
    <message>
        <source>it does not know EPSV: its clients use PASV, which works over IPv4 only</source>
        <translation>لا يعرف EPSV: يستخدم عملاؤه PASV، وهو يعمل على IPv4 فقط</translation>
    </message>
    <message>
        <source>unusual, but clients put up with it: %1</source>
        <translation>غير معتاد، لكن العملاء يتحملونه: %1</translation>
    </message>
    <message>
        <source>transfers were not tried: that takes an FTP login (--ftp-login)</source>
        <translation>لم تُجرَّب عمليات النقل: يتطلب ذلك تسجيل دخول FTP (--ftp-login)</translation>
    </message>
    <message>
        <source>the SSH server allows data connections to any port of %1</source>
        <translation>يسمح خادم SSH باتصالات البيانات إلى أي منفذ من %1</translation>
    </message>
    <message>
        <source>data connections will fail: the SSH server allows the control port, but not other ports of %1; PermitOpen in its sshd_config (or permitopen= of your key) has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>ستفشل اتصالات البيانات: يسمح خادم SSH بمنفذ التحكم دون غيره من منافذ %1؛ يجب أن تذكر PermitOpen في sshd_config لديه (أو permitopen= الخاصة بمفتاحك) %1:* أو المنافذ السلبية لخادم FTP</translation>
    </message>
    <message>
        <source>for active transfers, the SSH server listens on %1</source>
        <translation>لعمليات النقل النشطة يستمع خادم SSH على %1</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but there the SSH server listens for itself only (GatewayPorts no in its sshd_config, the default; clientspecified would open it)</source>
        <translation>يُفترض أن تأتي عمليات النقل النشطة إلى %1، لكن خادم SSH يستمع هناك لنفسه فقط (GatewayPorts no في sshd_config لديه، وهي القيمة المبدئية؛ وclientspecified تفتحه)</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but the SSH server does not listen there (AllowTcpForwarding and PermitListen in its sshd_config)</source>
        <translation>يُفترض أن تأتي عمليات النقل النشطة إلى %1، لكن خادم SSH لا يستمع هناك (AllowTcpForwarding وPermitListen في sshd_config لديه)</translation>
    </message>
    <message>
        <source>they are made passive instead, which the client does not notice</source>
        <translation>تُحوَّل بدلًا من ذلك إلى سلبية، ولا يلاحظ العميل ذلك</translation>
    </message>
    <message>
        <source>with active-mode=forward they fail: set the client to passive mode, or active-mode=auto</source>
        <translation>مع active-mode=forward تفشل: اضبط العميل على الوضع السلبي، أو اضبط active-mode=auto</translation>
    </message>
    <message>
        <source>the rule takes %1 connections at a time</source>
        <translation>يقبل التوجيه %1 من الاتصالات في وقت واحد</translation>
    </message>
    <message>
        <source>not an address or a block of addresses</source>
        <translation>ليس عنوانًا ولا كتلة عناوين</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>ليس عنوانًا</translation>
    </message>
    <message>
        <source>from this computer: %1</source>
        <translation>من هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>only programs of this user are wanted (onlyMyPrograms), and this system does not tell whose they are; take that off, or listen on a Unix socket</source>
        <translation>المطلوب برامج هذا المستخدم فقط (onlyMyPrograms)، وهذا النظام لا يبيّن لمن تعود البرامج؛ ألغِ ذلك أو استمع على مقبس Unix</translation>
    </message>
    <message>
        <source>the SSH connection is down</source>
        <translation>اتصال SSH مقطوع</translation>
    </message>
    <message>
        <source>the SSH connection did not come back in time</source>
        <translation>لم يعد اتصال SSH في الوقت المحدد</translation>
    </message>
    <message>
        <source>not among the sources that the rule allows</source>
        <translation>ليس ضمن المصادر التي يسمح بها التوجيه</translation>
    </message>
    <message>
        <source>a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)</source>
        <translation>برنامج للمستخدم %1؛ والتوجيه لا يقبل إلا برامج المستخدم %2 (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>whose program it is cannot be told; the rule takes those of user %1 only (onlyMyPrograms)</source>
        <translation>تعذرت معرفة لمن يعود البرنامج؛ والتوجيه لا يقبل إلا برامج المستخدم %1 (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>FTP announces addresses and ports: it cannot use Unix sockets</source>
        <translation>يعلن FTP عن عناوين ومنافذ: لا يمكنه استخدام مقابس Unix</translation>
    </message>
    <message>
        <source>the program did not say in time what it wants</source>
        <translation>لم يقل البرنامج في الوقت المحدد ماذا يريد</translation>
    </message>
    <message>
        <source>the program hung up before it said what it wants</source>
        <translation>قطع البرنامج الاتصال قبل أن يقول ماذا يريد</translation>
    </message>
    <message>
        <source>the answer could not be sent</source>
        <translation>تعذر إرسال الإجابة</translation>
    </message>
    <message>
        <source>libssh2 cannot ask a server to listen on a Unix socket (streamlocal-forward@openssh.com); listen on a port instead</source>
        <translation>لا تستطيع libssh2 أن تطلب من خادم الاستماع على مقبس Unix (streamlocal-forward@openssh.com)؛ استمع على منفذ بدلًا من ذلك</translation>
    </message>
    <message>
        <source>the SSH server does not give port %1 back yet: the connection that was lost may still hold it there; trying again every %2 s</source>
        <translation>لم يُعِد خادم SSH المنفذ %1 بعد: ربما لا يزال الاتصال المفقود يشغله هناك؛ تُعاد المحاولة كل %2 ث</translation>
    </message>
    <message>
        <source>ports below 1024 are only given to root</source>
        <translation>المنافذ الأقل من 1024 لا تُعطى إلا لـ root</translation>
    </message>
    <message>
        <source>the server decides who reaches it: with GatewayPorts no, the default, only programs on the server itself; with clientspecified, whoever reaches %1</source>
        <translation>الخادم يقرر من يصل إليه: مع GatewayPorts no، وهي القيمة المبدئية، البرامج على الخادم نفسه فقط؛ ومع clientspecified كل من يصل إلى %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>it first asks to wait (%1)</source>
        <translation>يطلب أولًا الانتظار (%1)</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; before its greeting</source>
        <translation>يقول «%1» قبل تحيته</translation>
    </message>
    <message>
        <source>it greets only after the client has said something</source>
        <translation>لا يرسل التحية إلا بعد أن يتكلم العميل</translation>
    </message>
    <message>
        <source>it greets with %1 instead of 220</source>
        <translation>يرسل التحية %1 بدلًا من 220</translation>
    </message>
    <message>
        <source>this is no FTP server, it sent &quot;%1&quot;</source>
        <translation>هذا ليس خادم FTP، فقد أرسل «%1»</translation>
    </message>
    <message>
        <source>it sends more than an FTP server would</source>
        <translation>يرسل أكثر ممّا يرسله خادم FTP</translation>
    </message>
    <message>
        <source>the data connection could not be made: %1</source>
        <translation>تعذر إجراء اتصال البيانات: %1</translation>
    </message>
    <message>
        <source>it wants an account besides: %1</source>
        <translation>يطلب فوق ذلك حسابًا: %1</translation>
    </message>
    <message>
        <source>the second login failed: %1</source>
        <translation>فشل تسجيل الدخول الثاني: %1</translation>
    </message>
    <message>
        <source>no client can read this: %1</source>
        <translation>لا يستطيع أي عميل قراءة هذا: %1</translation>
    </message>
    <message>
        <source>the reply leads out of the tunnel: %1</source>
        <translation>الرد يقود إلى خارج النفق: %1</translation>
    </message>
    <message>
        <source>%1 (the data connection: %2)</source>
        <translation>%1 (اتصال البيانات: %2)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but the data connection broke: %2</source>
        <translation>يبلغ الخادم عن النجاح (%1)، لكن اتصال البيانات انقطع: %2</translation>
    </message>
    <message>
        <source>it does not greet, and hangs up when spoken to: it may want TLS from the start (implicit FTPS)</source>
        <translation>لا يرسل تحية، ويقطع الاتصال حين يُخاطَب: ربما يريد TLS منذ البداية (FTPS ضمني)</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>قطع الخادم الاتصال</translation>
    </message>
    <message>
        <source>the server hung up: %1</source>
        <translation>قطع الخادم الاتصال: %1</translation>
    </message>
    <message>
        <source>it accepts the connection but does not greet: it may be slow, or want TLS from the start (implicit FTPS)</source>
        <translation>يقبل الاتصال لكنه لا يرسل تحية: ربما كان بطيئًا، أو يريد TLS منذ البداية (FTPS ضمني)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but no data connection came</source>
        <translation>يبلغ الخادم عن النجاح (%1)، لكن لم يأتِ اتصال بيانات</translation>
    </message>
    <message>
        <source>the server reports success (%1), but its data do not end</source>
        <translation>يبلغ الخادم عن النجاح (%1)، لكن بياناته لا تنتهي</translation>
    </message>
    <message>
        <source>no data connection, and %1</source>
        <translation>لا اتصال بيانات، و%1</translation>
    </message>
    <message>
        <source>%1 bytes came, but not the end within %2 s</source>
        <translation>وصل %1 بايت، لكن النهاية لم تصل خلال %2 ث</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>لم يتم الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>no port to connect to</source>
        <translation>لا منفذ للاتصال به</translation>
    </message>
    <message>
        <source>the name does not resolve: %1</source>
        <translation>تعذر العثور على عنوان للاسم: %1</translation>
    </message>
    <message>
        <source>no address of the destination is permitted</source>
        <translation>لا عنوان مسموحًا من عناوين الوجهة</translation>
    </message>
    <message>
        <source>the destination has no %1 address</source>
        <translation>ليس للوجهة عنوان %1</translation>
    </message>
    <message>
        <source>a line does not end in CR LF</source>
        <translation>أحد الأسطر لا ينتهي بـ CR LF</translation>
    </message>
    <message>
        <source>the request holds the byte %1</source>
        <translation>يحتوي الطلب على البايت %1</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>الطلب أطول من %1 بايت</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>سطر الطلب غير سليم</translation>
    </message>
    <message>
        <source>%1 was asked of a proxy that only knows CONNECT</source>
        <translation>طُلب %1 من بروكسي لا يعرف إلا CONNECT</translation>
    </message>
    <message>
        <source>a header line is malformed</source>
        <translation>أحد أسطر الترويسة غير سليم</translation>
    </message>
    <message>
        <source>a CONNECT request has no content</source>
        <translation>طلب CONNECT لا محتوى له</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address; use localhost, * or an IP address of this computer</source>
        <translation>«%1» ليس عنوانًا؛ استخدم localhost أو * أو عنوان IP لهذا الحاسوب</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an %2 address, which the rule asks for</source>
        <translation>«%1» ليس عنوان %2 الذي يطلبه التوجيه</translation>
    </message>
    <message>
        <source>no port is left on this computer to listen on</source>
        <translation>لم يبقَ على هذا الحاسوب منفذ للاستماع عليه</translation>
    </message>
    <message>
        <source>port %1 is in use by %2</source>
        <translation>المنفذ %1 يستخدمه %2</translation>
    </message>
    <message>
        <source>port %1 is in use</source>
        <translation>المنفذ %1 قيد الاستخدام</translation>
    </message>
    <message>
        <source>port %1 is in use by another program or reserved by the system</source>
        <translation>المنفذ %1 يستخدمه برنامج آخر أو يحجزه النظام</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024, or give the program the capability CAP_NET_BIND_SERVICE</source>
        <translation>المنفذ %1 يتطلب صلاحيات خاصة: اختر منفذًا من 1024 فما فوق، أو امنح البرنامج القدرة CAP_NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024</source>
        <translation>المنفذ %1 يتطلب صلاحيات خاصة: اختر منفذًا من 1024 فما فوق</translation>
    </message>
    <message>
        <source>this computer does not have the address %1</source>
        <translation>هذا الحاسوب لا يملك العنوان %1</translation>
    </message>
    <message>
        <source>no address or port to connect to</source>
        <translation>لا عنوان أو منفذ للاتصال به</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>this computer&apos;s own addresses cannot be listed, so nothing is reached that might be one of them: %1</source>
        <translation>تعذر سرد عناوين هذا الحاسوب، لذا لا يُوصَل إلى أي شيء قد يكون منها: %1</translation>
    </message>
    <message>
        <source>the rule does not permit it (see --permit-open)</source>
        <translation>لا يسمح به التوجيه (انظر --permit-open)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be the only entry</source>
        <translation>يجب أن يكون «%1» الإدخال الوحيد</translation>
    </message>
    <message>
        <source>expected host:port, where the port may be *; put IPv6 addresses in brackets</source>
        <translation>المتوقع host:port، ويمكن أن يكون المنفذ *؛ ضع عناوين IPv6 بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses, and IPv6 addresses need them</source>
        <translation>الأقواس المعقوفة لعناوين IPv6، وعناوين IPv6 تحتاج إليها</translation>
    </message>
    <message>
        <source>a wildcard is * alone or stands for the first part of a name, as in *.example.org</source>
        <translation>حرف البدل هو * وحده، أو يحل محل الجزء الأول من اسم كما في *.example.org</translation>
    </message>
    <message>
        <source>it went on sending to a closed connection and read nothing for %1 s</source>
        <translation>واصل الإرسال إلى اتصال مغلق ولم يقرأ شيئًا مدة %1 ث</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>برنامج للمستخدم %1</translation>
    </message>
    <message>
        <source>a program (PID %1)</source>
        <translation>برنامج (PID %1)</translation>
    </message>
    <message>
        <source>the program wants TLS to the proxy itself</source>
        <translation>يريد البرنامج TLS إلى البروكسي نفسه</translation>
    </message>
    <message>
        <source>the first byte, %1, is neither SOCKS nor HTTP</source>
        <translation>البايت الأول %1 ليس من SOCKS ولا من HTTP</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name</source>
        <translation>«%1» ليس اسم مضيف</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>اسم المضيف أطول من اللازم</translation>
    </message>
    <message>
        <source>the user id is too long</source>
        <translation>معرّف المستخدم أطول من اللازم</translation>
    </message>
    <message>
        <source>SOCKS 4 command %1 is not supported</source>
        <translation>أمر SOCKS 4 رقم %1 غير مدعوم</translation>
    </message>
    <message>
        <source>the destination port is 0</source>
        <translation>منفذ الوجهة هو 0</translation>
    </message>
    <message>
        <source>the program insists on logging in to the proxy</source>
        <translation>يصرّ البرنامج على تسجيل الدخول إلى البروكسي</translation>
    </message>
    <message>
        <source>the SOCKS 5 request is malformed</source>
        <translation>طلب SOCKS 5 غير سليم</translation>
    </message>
    <message>
        <source>SOCKS 5 address type %1 is not supported</source>
        <translation>نوع عنوان SOCKS 5 رقم %1 غير مدعوم</translation>
    </message>
    <message>
        <source>SOCKS 5 command %1 is not supported</source>
        <translation>أمر SOCKS 5 رقم %1 غير مدعوم</translation>
    </message>
    <message>
        <source>the file exists and is not a socket; it was left alone</source>
        <translation>الملف موجود وليس مقبسًا؛ وقد تُرك كما هو</translation>
    </message>
    <message>
        <source>the socket belongs to another user</source>
        <translation>المقبس يعود إلى مستخدم آخر</translation>
    </message>
    <message>
        <source>another program listens on the socket</source>
        <translation>برنامج آخر يستمع على المقبس</translation>
    </message>
    <message>
        <source>the socket exists and may be in use: %1</source>
        <translation>المقبس موجود وربما كان قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>the socket was replaced at once</source>
        <translation>استُبدل المقبس فورًا</translation>
    </message>
    <message>
        <source>the socket cannot be kept to this user: %1</source>
        <translation>تعذر قصر المقبس على هذا المستخدم: %1</translation>
    </message>
    <message>
        <source>the path has %1 bytes; a Unix socket&apos;s can have %2</source>
        <translation>طول المسار %1 بايت؛ وأقصى ما لمقبس Unix هو %2</translation>
    </message>
    <message>
        <source>the path is empty or holds a zero byte</source>
        <translation>المسار فارغ أو يحتوي على بايت صفري</translation>
    </message>
    <message>
        <source>the registry refuses it</source>
        <translation>يرفضه سجل النظام</translation>
    </message>
    <message>
        <source>the path is too long for a socket</source>
        <translation>المسار أطول من اللازم لمقبس</translation>
    </message>
    <message>
        <source>no key store such as GNOME Keyring or KWallet runs in this session</source>
        <translation>لا يعمل في هذه الجلسة مخزن مفاتيح مثل GNOME Keyring أو KWallet</translation>
    </message>
    <message>
        <source>it still has not answered an earlier request</source>
        <translation>لم يجب بعد عن طلب سابق</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <translation>لا إجابة خلال %1 ث</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>هو مقفل</translation>
    </message>
    <message>
        <source>it denies access: %1</source>
        <translation>يرفض الوصول: %1</translation>
    </message>
    <message>
        <source>there is none: %1</source>
        <translation>لا يوجد: %1</translation>
    </message>
    <message>
        <source>this build has no QtKeychain</source>
        <translation>هذه النسخة بلا QtKeychain</translation>
    </message>
    <message>
        <source>the entry in the key store is not one of Sallyport&apos;s</source>
        <translation>الإدخال في مخزن المفاتيح ليس من إدخالات Sallyport</translation>
    </message>
    <message>
        <source>too much to keep in a key store</source>
        <translation>أكبر من أن يُحفظ في مخزن مفاتيح</translation>
    </message>
    <message>
        <source>this user has no folder for sockets</source>
        <translation>ليس لهذا المستخدم مجلد للمقابس</translation>
    </message>
    <message>
        <source>the lock file cannot be made</source>
        <translation>تعذر إنشاء ملف القفل</translation>
    </message>
    <message>
        <source>a variable is written ${NAME}</source>
        <translation>يُكتب المتغير هكذا ${NAME}</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>متغير البيئة %1 غير معيَّن</translation>
    </message>
    <message>
        <source>%1 is none of %h %p %r %u %d %n %l %L %i %k %C %%</source>
        <translation>%1 ليس أيًّا من %h %p %r %u %d %n %l %L %i %k %C %%</translation>
    </message>
    <message>
        <source>only ~/ stands for a home folder</source>
        <translation>وحده ~/ يدل على مجلد المنزل</translation>
    </message>
    <message>
        <source>others can write this file, and with it where the tunnel leads; it has to be yours: chmod go-w, chown</source>
        <translation>يستطيع آخرون الكتابة في هذا الملف، ومن ثَمّ تحديد وجهة النفق؛ يجب أن يكون لك وحدك: chmod go-w، chown</translation>
    </message>
    <message>
        <source>no Host line in it names &apos;%1&apos;</source>
        <translation>لا سطر Host فيه يذكر «%1»</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows it</source>
        <translation>CanonicalizeHostname: لا يعرفه أي من CanonicalDomains</translation>
    </message>
    <message>
        <source>whose account? It has no User</source>
        <translation>حساب من؟ لا يوجد User</translation>
    </message>
    <message>
        <source>as the file has it now, it %1</source>
        <translation>على حاله في الملف الآن، %1</translation>
    </message>
    <message>
        <source>it cannot be followed as it is now: %1</source>
        <translation>لا يمكن اتباعه على حاله الآن: %1</translation>
    </message>
    <message>
        <source>a time is written 30s or 500ms</source>
        <translation>تُكتب المدة 30s أو 500ms</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>المتوقع عدد صحيح</translation>
    </message>
    <message>
        <source>has to be from %1 to %2</source>
        <translation>يجب أن يكون من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>المتوقع %1</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>المتوقع yes أو no</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address</source>
        <translation>«%1» ليس عنوانًا</translation>
    </message>
    <message>
        <source>two ports are expected, as 50000-50100</source>
        <translation>المتوقع منفذان، مثل 50000-50100</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>write name=value</source>
        <translation>اكتب name=value</translation>
    </message>
    <message>
        <source>more than fits in one file</source>
        <translation>أكبر من أن يسعه ملف واحد</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>neither a profile nor an export of profiles</source>
        <translation>ليس ملف تعريف ولا تصديرًا لملفات تعريف</translation>
    </message>
    <message>
        <source>a format of a newer program</source>
        <translation>صيغة من برنامج أحدث</translation>
    </message>
    <message>
        <source>more than %1 profiles</source>
        <translation>أكثر من %1 من ملفات التعريف</translation>
    </message>
    <message>
        <source>the same as another one before it</source>
        <translation>مطابق لآخر قبله</translation>
    </message>
    <message>
        <source>the profiles have changed since they were looked at</source>
        <translation>تغيّرت ملفات التعريف منذ الاطلاع عليها</translation>
    </message>
    <message>
        <source>no code page that is known here, such as windows-1252, windows-1251, cp932 or UTF-8</source>
        <translation>ليست صفحة ترميز معروفة هنا، مثل windows-1252 أو windows-1251 أو cp932 أو UTF-8</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files of the jump hosts together</source>
        <translation>تم التجاهل: أكثر من %1 من ملفات المفاتيح لمضيفات القفز معًا</translation>
    </message>
    <message>
        <source>that is a named pipe, not a file</source>
        <translation>هذا أنبوب مسمّى لا ملف</translation>
    </message>
    <message>
        <source>that is a socket, not a file</source>
        <translation>هذا مقبس لا ملف</translation>
    </message>
    <message>
        <source>that is a device, not a file</source>
        <translation>هذا جهاز لا ملف</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>لم يُحدَّد ملف</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>الرابط لا يقود إلى ملف</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>أكبر من %1 MiB</translation>
    </message>
    <message>
        <source>neither L, R nor D</source>
        <translation>ليس L ولا R ولا D</translation>
    </message>
    <message>
        <source>PortForwardings: %1: %2</source>
        <translation>PortForwardings: %1: %2</translation>
    </message>
    <message>
        <source>HostName: “%1” behind the name is not used, by PuTTY neither: the port is what PortNumber says</source>
        <translation>HostName: «%1» بعد الاسم لا يُستخدم، ولا يستخدمه PuTTY: المنفذ هو ما يحدده PortNumber</translation>
    </message>
    <message>
        <source>PortNumber: %1 is no port; 22 is used</source>
        <translation>PortNumber: %1 ليس منفذًا؛ يُستخدم 22</translation>
    </message>
    <message>
        <source>ignored: SSHManualHostKeys: host keys given by hand that are not one SHA256 fingerprint</source>
        <translation>تم التجاهل: SSHManualHostKeys: مفاتيح مضيف معطاة يدويًا ليست بصمة SHA256 واحدة</translation>
    </message>
    <message>
        <source>ignored: LogHost: a name with a port for the host key</source>
        <translation>تم التجاهل: LogHost: اسم مع منفذ لمفتاح المضيف</translation>
    </message>
    <message>
        <source>SshProt: SSH-1 is not spoken here; the server is asked for SSH-2</source>
        <translation>SshProt: لا يُستخدم SSH-1 هنا؛ يُطلب من الخادم SSH-2</translation>
    </message>
    <message>
        <source>ignored: %1: %2</source>
        <translation>تم التجاهل: %1: %2</translation>
    </message>
    <message>
        <source>not an SSH session but %1</source>
        <translation>ليست جلسة SSH بل %1</translation>
    </message>
    <message>
        <source>no host is saved in it</source>
        <translation>لا مضيف محفوظ فيها</translation>
    </message>
    <message>
        <source>ProxyTelnetCommand: the password in it is not taken over</source>
        <translation>ProxyTelnetCommand: كلمة المرور التي فيه لا تُنقل</translation>
    </message>
    <message>
        <source>ProxyPassword: the proxy&apos;s password is not taken over</source>
        <translation>ProxyPassword: كلمة مرور البروكسي لا تُنقل</translation>
    </message>
    <message>
        <source>ignored: %1: a proxy of a kind there is not here; the profile connects without it</source>
        <translation>تم التجاهل: %1: بروكسي من نوع غير متاح هنا؛ يتصل ملف التعريف من دونه</translation>
    </message>
    <message>
        <source>ignored: ProxyPort: %1 is no port; the profile connects without its proxy</source>
        <translation>تم التجاهل: ProxyPort: %1 ليس منفذًا؛ يتصل ملف التعريف من دون البروكسي</translation>
    </message>
    <message>
        <source>ignored: ProxyDNS: the proxy looks names up, not this computer</source>
        <translation>تم التجاهل: ProxyDNS: البروكسي هو من يستعلم عن الأسماء لا هذا الحاسوب</translation>
    </message>
    <message>
        <source>ProxyHost: the proxies lead in a circle: %1 → %2</source>
        <translation>ProxyHost: البروكسيات تدور في حلقة: %1 ← %2</translation>
    </message>
    <message>
        <source>ProxyHost: more than %1 sessions behind each other</source>
        <translation>ProxyHost: أكثر من %1 من الجلسات بعضها خلف بعض</translation>
    </message>
    <message>
        <source>ProxyHost names the session “%1”: %2</source>
        <translation>ProxyHost يذكر الجلسة «%1»: %2</translation>
    </message>
    <message>
        <source>jump host %1: %2</source>
        <translation>مضيف القفز %1: %2</translation>
    </message>
    <message>
        <source>ignored: RekeyBytes and RekeyTime: %1</source>
        <translation>تم التجاهل: RekeyBytes وRekeyTime: %1</translation>
    </message>
    <message>
        <source>%1: some bytes are no letters of the code page</source>
        <translation>%1: بعض البايتات ليست حروفًا في صفحة الترميز</translation>
    </message>
    <message>
        <source>ignored: AuthGSSAPI, in %1 session(s): there is no GSSAPI login</source>
        <translation>تم التجاهل: AuthGSSAPI، في %1 من الجلسات: لا يوجد تسجيل دخول عبر GSSAPI</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>تعذرت قراءة المجلد</translation>
    </message>
    <message>
        <source>too large for a session</source>
        <translation>أكبر من أن يكون جلسة</translation>
    </message>
    <message>
        <source>more than 64 MiB in one folder</source>
        <translation>أكثر من 64 MiB في مجلد واحد</translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation>أكبر من 4 MiB</translation>
    </message>
    <message>
        <source>neither a session of PuTTY nor an exported registry file</source>
        <translation>ليس جلسة PuTTY ولا ملف سجل نظام مصدَّرًا</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>تم التجاهل: %1</translation>
    </message>
    <message>
        <source>no host in this command</source>
        <translation>لا مضيف في هذا الأمر</translation>
    </message>
    <message>
        <source>the command to run there</source>
        <translation>الأمر المراد تنفيذه هناك</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>القيمة ناقصة</translation>
    </message>
    <message>
        <source>ssh has no such option</source>
        <translation>ليس في ssh خيار كهذا</translation>
    </message>
    <message>
        <source>the options in %1</source>
        <translation>الخيارات في %1</translation>
    </message>
    <message>
        <source>this command forwards its own input; there is nothing to listen on</source>
        <translation>هذا الأمر يوجّه مدخله الخاص؛ ولا شيء يُستمع عليه</translation>
    </message>
    <message>
        <source>this command opens no tunnel</source>
        <translation>هذا الأمر لا يفتح نفقًا</translation>
    </message>
    <message>
        <source>too long for a command</source>
        <translation>أطول من أن يكون أمرًا</translation>
    </message>
    <message>
        <source>the command does not start with ssh</source>
        <translation>الأمر لا يبدأ بـ ssh</translation>
    </message>
    <message>
        <source>too much to read</source>
        <translation>أكبر من أن يُقرأ</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>Host without a name</source>
        <translation>سطر Host بلا اسم</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>يجب أن يكون Match all وحده</translation>
    </message>
    <message>
        <source>Match %1 is not known; its lines are left out</source>
        <translation>Match %1 غير معروف؛ تُترك أسطره</translation>
    </message>
    <message>
        <source>Match %1 needs an argument</source>
        <translation>Match %1 يحتاج إلى معامل</translation>
    </message>
    <message>
        <source>Match without a criterion</source>
        <translation>Match بلا معيار</translation>
    </message>
    <message>
        <source>Include without a file</source>
        <translation>Include بلا ملف</translation>
    </message>
    <message>
        <source>included too deep</source>
        <translation>تضمين أعمق من اللازم</translation>
    </message>
    <message>
        <source>Match %1 is not evaluated; its lines are left out</source>
        <translation>Match %1 لا يُقيَّم؛ تُترك أسطره</translation>
    </message>
    <message>
        <source>Match exec is not evaluated, because it would run a command; its lines are left out</source>
        <translation>Match exec لا يُقيَّم لأنه ينفّذ أمرًا؛ تُترك أسطره</translation>
    </message>
    <message>
        <source>Match exec is not evaluated: &apos;%1&apos; could mean something to the shell; its lines are left out</source>
        <translation>Match exec لا يُقيَّم: قد يكون لـ«%1» معنى لدى الصدفة؛ تُترك أسطره</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no name is looked up here; %1 stays as it is</source>
        <translation>CanonicalizeHostname: لا يُستعلم هنا عن أي اسم؛ يبقى %1 كما هو</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows %1</source>
        <translation>CanonicalizeHostname: لا يعرف أي من CanonicalDomains الاسم %1</translation>
    </message>
    <message>
        <source>ProxyJump leads back to %1</source>
        <translation>ProxyJump يعود إلى %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>ignored: a tunnel of type %1</source>
        <translation>تم التجاهل: نفق من النوع %1</translation>
    </message>
    <message>
        <source>ignored: a tunnel without its ports</source>
        <translation>تم التجاهل: نفق بلا منافذه</translation>
    </message>
    <message>
        <source>the profile of this tunnel is not in the file</source>
        <translation>ملف التعريف لهذا النفق ليس في الملف</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files</source>
        <translation>تم التجاهل: أكثر من %1 من ملفات المفاتيح</translation>
    </message>
    <message>
        <source>ignored: the proxy rules</source>
        <translation>تم التجاهل: قواعد البروكسي</translation>
    </message>
    <message>
        <source>ignored: the gateway profile %1</source>
        <translation>تم التجاهل: ملف تعريف البوابة %1</translation>
    </message>
    <message>
        <source>the settings cannot be written</source>
        <translation>تعذرت كتابة الإعدادات</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>المتوقع عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>المتوقع قائمة نصوص</translation>
    </message>
    <message>
        <source>a number of seconds, or a text as 500ms, is expected</source>
        <translation>المتوقع عدد ثوانٍ، أو نص مثل 500ms</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>المتوقع قائمة</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>المتوقع كائن</translation>
    </message>
    <message>
        <source>a secret has no place in a profile; take it out</source>
        <translation>لا مكان لسر في ملف تعريف؛ أزله</translation>
    </message>
    <message>
        <source>schema version %1; this program knows %2</source>
        <translation>إصدار المخطط %1؛ وهذا البرنامج يعرف %2</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>تداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 عند البايت %2</translation>
    </message>
    <message>
        <source>another program holds the lock</source>
        <translation>برنامج آخر يحتجز القفل</translation>
    </message>
    <message>
        <source>no lock file can be made there</source>
        <translation>تعذر إنشاء ملف قفل هناك</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside</source>
        <translation>تعذر وضع الملف التالف جانبًا</translation>
    </message>
    <message>
        <source>%1 profiles have this name; use the id</source>
        <translation>%1 من ملفات التعريف تحمل هذا الاسم؛ استخدم المعرّف</translation>
    </message>
    <message>
        <source>changed by another program meanwhile</source>
        <translation>غيّره برنامج آخر في الأثناء</translation>
    </message>
    <message>
        <source>the id cannot name a file</source>
        <translation>لا يصلح المعرّف اسمًا لملف</translation>
    </message>
    <message>
        <source>the file cannot be removed</source>
        <translation>تعذرت إزالة الملف</translation>
    </message>
    <message>
        <source>the file that was kept of it is gone</source>
        <translation>لم يعد الملف الذي احتُفظ به منه موجودًا</translation>
    </message>
    <message>
        <source>the file cannot be put back</source>
        <translation>تعذرت إعادة الملف إلى مكانه</translation>
    </message>
    <message>
        <source>there is no version before</source>
        <translation>لا توجد نسخة سابقة</translation>
    </message>
    <message>
        <source>bytes and a time are expected, as in 1G 1h</source>
        <translation>المتوقع عدد بايتات ومدة، مثل 1G 1h</translation>
    </message>
    <message>
        <source>a number of bytes is written like 500M or 1G, or default</source>
        <translation>يُكتب عدد البايتات مثل 500M أو 1G أو default</translation>
    </message>
    <message>
        <source>less than 16 bytes is too little</source>
        <translation>أقل من 16 بايتًا قليل جدًا</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>القوس غير مغلق</translation>
    </message>
    <message>
        <source>a bracket in the wrong place</source>
        <translation>قوس في غير موضعه</translation>
    </message>
    <message>
        <source>listen address: %1</source>
        <translation>عنوان الاستماع: %1</translation>
    </message>
    <message>
        <source>destination host: %1</source>
        <translation>مضيف الوجهة: %1</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses</source>
        <translation>الأقواس لعناوين IPv6</translation>
    </message>
    <message>
        <source>listen port: %1</source>
        <translation>منفذ الاستماع: %1</translation>
    </message>
    <message>
        <source>destination port: %1</source>
        <translation>منفذ الوجهة: %1</translation>
    </message>
    <message>
        <source>expected [bind:]port; put IPv6 addresses in brackets</source>
        <translation>المتوقع [bind:]port؛ ضع عناوين IPv6 بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport, or [bind:]port alone for a reverse dynamic forward; put IPv6 addresses in brackets</source>
        <translation>المتوقع [ftp/|tcp/][bind:]port:host:hostport، أو [bind:]port وحده لتوجيه ديناميكي بعيد؛ ضع عناوين IPv6 بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in brackets</source>
        <translation>المتوقع [ftp/|tcp/][bind:]port:host:hostport؛ ضع عناوين IPv6 بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>FTP needs ports on both ends, not Unix sockets</source>
        <translation>يحتاج FTP إلى منافذ عند الطرفين، لا إلى مقابس Unix</translation>
    </message>
    <message>
        <source>a local SOCKS forward is written -D</source>
        <translation>يُكتب توجيه SOCKS المحلي -D</translation>
    </message>
    <message>
        <source>a SOCKS forward has no destination</source>
        <translation>توجيه SOCKS لا وجهة له</translation>
    </message>
    <message>
        <source>expected [bind:]port and, after a space, host:port</source>
        <translation>المتوقع [bind:]port ثم، بعد مسافة، host:port</translation>
    </message>
    <message>
        <source>a host name cannot start with a dash</source>
        <translation>لا يمكن أن يبدأ اسم المضيف بشرطة</translation>
    </message>
    <message>
        <source>the user name before @ is empty</source>
        <translation>اسم المستخدم قبل @ فارغ</translation>
    </message>
    <message>
        <source>write host:port, and an IPv6 address as [address]:port</source>
        <translation>اكتب host:port، وعنوان IPv6 بصيغة [address]:port</translation>
    </message>
    <message>
        <source>which kind of proxy?</source>
        <translation>أي نوع من البروكسي؟</translation>
    </message>
    <message>
        <source>there are SOCKS 4, 4a and 5 and HTTP proxies</source>
        <translation>المتاح SOCKS 4 و4a و5 وبروكسي HTTP</translation>
    </message>
    <message>
        <source>a password is never given on the command line or kept in a profile</source>
        <translation>لا تُعطى كلمة مرور أبدًا في سطر الأوامر ولا تُحفظ في ملف تعريف</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>المتوقع عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a time is written like 90, 30s, 1m30s or 2h</source>
        <translation>تُكتب المدة مثل 90 أو 30s أو 1m30s أو 2h</translation>
    </message>
    <message>
        <source>%1 to %2 seconds are expected</source>
        <translation>المتوقع من %1 إلى %2 من الثواني</translation>
    </message>
    <message>
        <source>an empty name in the list</source>
        <translation>اسم فارغ في القائمة</translation>
    </message>
    <message>
        <source>only %h and %% may stand in HostName</source>
        <translation>لا يُسمح في HostName إلا بـ %h و%%</translation>
    </message>
    <message>
        <source>a host name or address is expected</source>
        <translation>المتوقع اسم مضيف أو عنوان</translation>
    </message>
    <message>
        <source>any, inet or inet6 is expected</source>
        <translation>المتوقع any أو inet أو inet6</translation>
    </message>
    <message>
        <source>StrictHostKeyChecking %1 is taken as accept-new: a changed key is refused all the same</source>
        <translation>StrictHostKeyChecking %1 تُعامَل معاملة accept-new: ومع ذلك يُرفض المفتاح المتغيّر</translation>
    </message>
    <message>
        <source>yes, no, ask, accept-new or off is expected</source>
        <translation>المتوقع yes أو no أو ask أو accept-new أو off</translation>
    </message>
    <message>
        <source>write revoked keys as @revoked lines into a known_hosts file</source>
        <translation>اكتب المفاتيح المُبطَلة أسطرًا تبدأ بـ @revoked في ملف known_hosts</translation>
    </message>
    <message>
        <source>ignored: IdentityFile none</source>
        <translation>تم التجاهل: IdentityFile none</translation>
    </message>
    <message>
        <source>yes, no or always is expected</source>
        <translation>المتوقع yes أو no أو always</translation>
    </message>
    <message>
        <source>RefuseConnection in its configuration says: %1</source>
        <translation>RefuseConnection في إعداداته تقول: %1</translation>
    </message>
    <message>
        <source>unknown option; did you mean %1?</source>
        <translation>خيار مجهول؛ هل قصدت %1؟</translation>
    </message>
    <message>
        <source>unknown option; ssh_config(5) lists those there are</source>
        <translation>خيار مجهول؛ الخيارات المتاحة مذكورة في ssh_config(5)</translation>
    </message>
    <message>
        <source>one word is expected</source>
        <translation>المتوقع كلمة واحدة</translation>
    </message>
    <message>
        <source>ProxyCommand is taken as ProxyJump %1</source>
        <translation>ProxyCommand تُعامَل معاملة ProxyJump %1</translation>
    </message>
    <message>
        <source>no command is run to connect; use -J (ProxyJump) for a jump host or --proxy for a proxy</source>
        <translation>لا يُنفَّذ أمر للاتصال؛ استخدم ProxyJump (-J) لمضيف قفز أو --proxy لبروكسي</translation>
    </message>
    <message>
        <source>only %h, %n, %p, %r and %% may stand in ProxyJump</source>
        <translation>لا يُسمح في ProxyJump إلا بـ %h و%n و%p و%r و%%</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>أطول من %1 حرفًا</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>يحتوي على محرف تحكم</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IPv6 address</source>
        <translation>«%1» ليس عنوان IPv6</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>المنفذ ناقص</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>المسار فارغ</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address or a network like 192.168.1.0/24</source>
        <translation>«%1» ليس عنوانًا ولا شبكة مثل 192.168.1.0/24</translation>
    </message>
    <message>
        <source>a folder without a name</source>
        <translation>مجلد بلا اسم</translation>
    </message>
    <message>
        <source>more than 50 tags</source>
        <translation>أكثر من 50 وسمًا</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <translation>يُكتب اللون بالصيغة #rrggbb</translation>
    </message>
    <message>
        <source>a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it</source>
        <translation>تُكتب البصمة SHA256: ثم 43 حرفًا، كما يعرضها ssh-keygen -l</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to log in; there are publickey, keyboard-interactive and password</source>
        <translation>«%1» ليس طريقة لتسجيل الدخول؛ الطرق هي publickey وkeyboard-interactive وpassword</translation>
    </message>
    <message>
        <source>which host of the file? Write its name as it stands after ssh</source>
        <translation>أي مضيف في الملف؟ اكتب اسمه كما يرد بعد ssh</translation>
    </message>
    <message>
        <source>the file is written in full, from / or from ~/</source>
        <translation>يُكتب الملف بمساره الكامل، بدءًا من / أو ~/</translation>
    </message>
    <message>
        <source>more than %1 jump hosts</source>
        <translation>أكثر من %1 من مضيفات القفز</translation>
    </message>
    <message>
        <source>going through another profile excludes jump hosts and a proxy</source>
        <translation>المرور عبر ملف تعريف آخر يستبعد مضيفات القفز والبروكسي</translation>
    </message>
    <message>
        <source>a profile cannot go through itself</source>
        <translation>لا يمكن أن يمر ملف التعريف عبر نفسه</translation>
    </message>
    <message>
        <source>a local address or the name of a network interface is expected</source>
        <translation>المتوقع عنوان محلي أو اسم واجهة شبكة</translation>
    </message>
    <message>
        <source>more than 100 names</source>
        <translation>أكثر من 100 اسم</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of an algorithm</source>
        <translation>«%1» ليس اسم خوارزمية</translation>
    </message>
    <message>
        <source>none of these is known here; there are %1</source>
        <translation>لا شيء منها معروف هنا؛ المتاح: %1</translation>
    </message>
    <message>
        <source>shorter than the first delay</source>
        <translation>أقصر من مدة الانتظار الأولى</translation>
    </message>
    <message>
        <source>this path is at the server: write it in full, from /</source>
        <translation>هذا المسار على الخادم: اكتبه كاملًا بدءًا من /</translation>
    </message>
    <message>
        <source>a SOCKS forward has none: programs name it themselves</source>
        <translation>توجيه SOCKS لا وجهة له: البرامج تسمّيها بنفسها</translation>
    </message>
    <message>
        <source>more than 1000 entries</source>
        <translation>أكثر من 1000 إدخال</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port, *:443 or 10.0.0.0/8:*</source>
        <translation>«%1» ليس بصيغة host:port أو *:443 أو 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>clients cannot connect to &apos;%1&apos;: name one address</source>
        <translation>لا يستطيع العملاء الاتصال بـ«%1»: حدّد عنوانًا واحدًا</translation>
    </message>
    <message>
        <source>it is for remote FTP rules: clients of a local one are told the address they came to; leave it empty</source>
        <translation>هذا لتوجيهات FTP البعيدة: عملاء التوجيه المحلي يُبلَّغون بالعنوان الذي جاؤوا إليه؛ اتركه فارغًا</translation>
    </message>
    <message>
        <source>the list of data hosts is empty</source>
        <translation>قائمة مضيفي البيانات فارغة</translation>
    </message>
    <message>
        <source>the range of data ports has no end, or ends before it starts</source>
        <translation>نطاق منافذ البيانات بلا نهاية، أو ينتهي قبل بدايته</translation>
    </message>
    <message>
        <source>forward %1 listens there already</source>
        <translation>التوجيه %1 يستمع هناك بالفعل</translation>
    </message>
    <message>
        <source>turned off: %1, because %2 listens there already</source>
        <translation>عُطّل: %1، لأن %2 يستمع هناك بالفعل</translation>
    </message>
    <message>
        <source>more than %1 forwards</source>
        <translation>أكثر من %1 من التوجيهات</translation>
    </message>
    <message>
        <source>not known here, and left out: %1</source>
        <translation>غير معروف هنا وقد تُرك: %1</translation>
    </message>
    <message>
        <source>trusts other host keys</source>
        <translation>يثق بمفاتيح مضيف أخرى</translation>
    </message>
    <message>
        <source>goes to another place, or by another way</source>
        <translation>يقود إلى مكان آخر، أو من طريق آخر</translation>
    </message>
    <message>
        <source>logs in as somebody else, or with more</source>
        <translation>يسجّل الدخول باسم شخص آخر، أو بوسائل أكثر</translation>
    </message>
    <message>
        <source>allows more algorithms</source>
        <translation>يسمح بخوارزميات أكثر</translation>
    </message>
    <message>
        <source>connects without being asked</source>
        <translation>يتصل دون أن يُطلب منه</translation>
    </message>
    <message>
        <source>lets more connect</source>
        <translation>يسمح لمزيد من الأطراف بالاتصال</translation>
    </message>
    <message>
        <source>leads somewhere else</source>
        <translation>يقود إلى مكان آخر</translation>
    </message>
    <message>
        <source>lets the far side reach more here</source>
        <translation>يتيح للطرف البعيد الوصول إلى المزيد هنا</translation>
    </message>
    <message>
        <source>protects FTP less</source>
        <translation>يحمي FTP حماية أقل</translation>
    </message>
    <message>
        <source>removes files that are in the way</source>
        <translation>يزيل ملفات تعترض الطريق</translation>
    </message>
    <message>
        <source>has a setting this version cannot judge</source>
        <translation>فيه إعداد لا يستطيع هذا الإصدار الحكم عليه</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (%2: %3 → %4)</source>
        <translation>%1 (%2: %3 ← %4)</translation>
    </message>
    <message>
        <source>a command inside the command is not run here</source>
        <translation>لا يُنفَّذ هنا أمر داخل الأمر</translation>
    </message>
    <message>
        <source>more than one command</source>
        <translation>أكثر من أمر واحد</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for a shell; paste the ssh command alone</source>
        <translation>«%1» مخصص لصدفة؛ ألصق أمر ssh وحده</translation>
    </message>
    <message>
        <source>no %1 algorithm is left of %2; there are: %3</source>
        <translation>لا تبقى خوارزمية %1 من %2؛ المتاح: %3</translation>
    </message>
    <message>
        <source>no option of this side helps: none of the server&apos;s is known here, so the server has to be given another (%1 in its sshd_config)</source>
        <translation>لا يفيد أي خيار من هذه الجهة: لا شيء ممّا لدى الخادم معروف هنا، فيجب أن يُعطى الخادم غيره (%1 في sshd_config لديه)</translation>
    </message>
    <message>
        <source>-C (Compression=yes) offers %1</source>
        <translation>الخيار -C (Compression=yes) يعرض %1</translation>
    </message>
    <message>
        <source>-o %1=+%2 offers it, which is for servers that cannot be updated</source>
        <translation>الخيار -o %1=+%2 يعرضها، وهو لخوادم لا يمكن تحديثها</translation>
    </message>
    <message>
        <source>no common %1 algorithm: the server offers %2; this side offers %3; %4</source>
        <translation>لا خوارزمية %1 مشتركة: يعرض الخادم %2؛ وتعرض هذه الجهة %3؛ %4</translation>
    </message>
    <message>
        <source>SSH_AUTH_SOCK is not set</source>
        <translation>المتغير SSH_AUTH_SOCK غير معيَّن</translation>
    </message>
    <message>
        <source>the agent closed the connection</source>
        <translation>أغلق الوكيل الاتصال</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>لم يجب الوكيل في الوقت المحدد</translation>
    </message>
    <message>
        <source>the agent did not accept in time</source>
        <translation>لم يقبل الوكيل الاتصال في الوقت المحدد</translation>
    </message>
    <message>
        <source>the agent refused %1</source>
        <translation>رفض الوكيل %1</translation>
    </message>
    <message>
        <source>the agent answered with message %1 when asked %2</source>
        <translation>أجاب الوكيل بالرسالة %1 حين طُلب منه %2</translation>
    </message>
    <message>
        <source>the agent announced an answer of %1 bytes</source>
        <translation>أعلن الوكيل عن إجابة حجمها %1 بايت</translation>
    </message>
    <message>
        <source>to list its keys</source>
        <translation>سرد مفاتيحه</translation>
    </message>
    <message>
        <source>the agent&apos;s list of keys is malformed</source>
        <translation>قائمة مفاتيح الوكيل غير سليمة</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>the agent&apos;s signature is malformed</source>
        <translation>توقيع الوكيل غير سليم</translation>
    </message>
    <message>
        <source>the agent signed with %1 instead of %2</source>
        <translation>وقّع الوكيل بـ%1 بدلًا من %2</translation>
    </message>
    <message>
        <source>cancelled while the agent was to sign</source>
        <translation>أُلغي بينما كان على الوكيل أن يوقّع</translation>
    </message>
    <message>
        <source>%1 let %2 in without any proof (%3)</source>
        <translation>أدخل %1 المستخدم %2 دون أي إثبات (%3)</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>the key is encrypted and no passphrase was given</source>
        <translation>المفتاح مشفَّر ولم تُعطَ عبارة مرور</translation>
    </message>
    <message>
        <source>the key is encrypted, and the question for its passphrase was not answered</source>
        <translation>المفتاح مشفَّر، ولم يُجَب عن السؤال عن عبارة مروره</translation>
    </message>
    <message>
        <source>the server asked more than %1 times in a row</source>
        <translation>سأل الخادم أكثر من %1 من المرات على التوالي</translation>
    </message>
    <message>
        <source>%1 accepted %2 and wants one more step: %3</source>
        <translation>قبل %1 الوسيلة %2 ويريد خطوة أخرى: %3</translation>
    </message>
    <message>
        <source>the question was not answered: %1</source>
        <translation>لم يُجَب عن السؤال: %1</translation>
    </message>
    <message>
        <source>nobody can be asked: %1</source>
        <translation>لا أحد يمكن سؤاله: %1</translation>
    </message>
    <message>
        <source>the server refused the new password</source>
        <translation>رفض الخادم كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>the server refused the password</source>
        <translation>رفض الخادم كلمة المرور</translation>
    </message>
    <message>
        <source>keyboard-interactive failed before anything was asked</source>
        <translation>فشل keyboard-interactive قبل أن يُسأل أي شيء</translation>
    </message>
    <message>
        <source>the server refused the answers</source>
        <translation>رفض الخادم الإجابات</translation>
    </message>
    <message>
        <source>the server does not accept this certificate for this user</source>
        <translation>لا يقبل الخادم هذه الشهادة لهذا المستخدم</translation>
    </message>
    <message>
        <source>the server does not accept this key for this user</source>
        <translation>لا يقبل الخادم هذا المفتاح لهذا المستخدم</translation>
    </message>
    <message>
        <source>%1 with the signature %2</source>
        <translation>%1 بالتوقيع %2</translation>
    </message>
    <message>
        <source>a server that knows SHA-1 signatures only wants -o PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe</source>
        <translation>الخادم الذي لا يعرف إلا توقيعات SHA-1 يتطلب -o PubkeyAcceptedAlgorithms=+ssh-rsa، وهذا غير آمن</translation>
    </message>
    <message>
        <source>not a user certificate of a known type (%1)</source>
        <translation>ليست شهادة مستخدم من نوع معروف (%1)</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>الشهادة غير صالحة قبل %1</translation>
    </message>
    <message>
        <source>the certificate has expired on %1</source>
        <translation>انتهت صلاحية الشهادة في %1</translation>
    </message>
    <message>
        <source>the key is damaged: %1; use another copy of it</source>
        <translation>المفتاح تالف: %1؛ استخدم نسخة أخرى منه</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1; encrypt it anew with: %2</source>
        <translation>فتح المفتاح يستغرق وقتًا طويلًا جدًا: فهو يتطلب %1؛ أعد تشفيره باستخدام: %2</translation>
    </message>
    <message>
        <source>a key of the type %1, which cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح من النوع %1 الذي لا يمكن استخدامه؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits, more than the %2 that ssh takes; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح RSA طوله %1 بت، أي أكثر من %2 التي يقبلها ssh؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 rounds of bcrypt, more than %2</source>
        <translation>%1 من دورات bcrypt، أي أكثر من %2</translation>
    </message>
    <message>
        <source>encrypted with %1; encrypt it anew with: ssh-keygen -p -Z aes256-ctr -f %2</source>
        <translation>مشفَّر بـ%1؛ أعد تشفيره باستخدام: ssh-keygen -p -Z aes256-ctr -f %2</translation>
    </message>
    <message>
        <source>an EC key on a curve that SSH does not have; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح EC على منحنى ليس في SSH؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a DSA key, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح DSA لا يمكن استخدامه مع SSH؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a key of another kind, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح من نوع آخر لا يمكن استخدامه مع SSH؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 iterations, more than %2</source>
        <translation>%1 من التكرارات، أي أكثر من %2</translation>
    </message>
    <message>
        <source>larger than any key</source>
        <translation>أكبر من أي مفتاح</translation>
    </message>
    <message>
        <source>this is a public key; choose the private key that belongs to it</source>
        <translation>هذا مفتاح عام؛ اختر المفتاح الخاص المقابل له</translation>
    </message>
    <message>
        <source>a key for SSH protocol 1, which no server uses any more; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح للإصدار 1 من بروتوكول SSH الذي لم يعد أي خادم يستخدمه؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 &gt; newkey</source>
        <translation>صيغة أدوات ssh.com؛ حوّله باستخدام: ssh-keygen -i -f %1 &gt; newkey</translation>
    </message>
    <message>
        <source>not a private key in a format that is known</source>
        <translation>ليس مفتاحًا خاصًا بصيغة معروفة</translation>
    </message>
    <message>
        <source>the key lives on a security key; add it to an ssh-agent with: ssh-add %1</source>
        <translation>المفتاح على مفتاح أمان مادي؛ أضفه إلى ssh-agent باستخدام: ssh-add %1</translation>
    </message>
    <message>
        <source>DSA keys are refused by current servers; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ترفض الخوادم الحالية مفاتيح DSA؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>not a public key or certificate</source>
        <translation>ليس مفتاحًا عامًا ولا شهادة</translation>
    </message>
    <message>
        <source>permissions %1 let other users at the private key; take them away with: chmod 600 %2</source>
        <translation>الصلاحيات %1 تتيح لمستخدمين آخرين الوصول إلى المفتاح الخاص؛ اسحبها باستخدام: chmod 600 %2</translation>
    </message>
    <message>
        <source>larger than 1 MiB</source>
        <translation>أكبر من 1 MiB</translation>
    </message>
    <message>
        <source>the .pub does not belong to this key; remove it, or make it anew with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>ملف .pub لا يعود إلى هذا المفتاح؛ أزله، أو أنشئه من جديد باستخدام: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>not a private key</source>
        <translation>ليس مفتاحًا خاصًا</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>ليس مفتاحًا عامًا</translation>
    </message>
    <message>
        <source>the certificate %1 is not used: %2</source>
        <translation>الشهادة %1 غير مستخدمة: %2</translation>
    </message>
    <message>
        <source>only an agent can use this key, and it does not hold it; add it with: ssh-add</source>
        <translation>لا يستطيع استخدام هذا المفتاح إلا وكيل، وليس المفتاح لديه؛ أضفه باستخدام: ssh-add</translation>
    </message>
    <message>
        <source>%1 tries were refused, and servers hang up then; choose the right key, so that fewer are tried</source>
        <translation>رُفضت %1 من المحاولات، وعندئذ تقطع الخوادم الاتصال؛ اختر المفتاح الصحيح ليُجرَّب عدد أقل</translation>
    </message>
    <message>
        <source>the server names no way to log in</source>
        <translation>لا يذكر الخادم أي طريقة لتسجيل الدخول</translation>
    </message>
    <message>
        <source>the server accepts: %1</source>
        <translation>يقبل الخادم: %1</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>لا شيء يُعرض</translation>
    </message>
    <message>
        <source>the cryptography library made no key</source>
        <translation>لم تُنشئ مكتبة التعمية مفتاحًا</translation>
    </message>
    <message>
        <source>the comment has a line break, or another character that cannot be seen</source>
        <translation>في التعليق فاصل أسطر أو محرف آخر لا يُرى</translation>
    </message>
    <message>
        <source>the comment is longer than %1 bytes</source>
        <translation>التعليق أطول من %1 بايت</translation>
    </message>
    <message>
        <source>the passphrase has a zero in it</source>
        <translation>في عبارة المرور محرف صفري</translation>
    </message>
    <message>
        <source>this build makes keys without a passphrase only; make one with: ssh-keygen -t ed25519</source>
        <translation>لا تنشئ هذه النسخة إلا مفاتيح بلا عبارة مرور؛ أنشئ مفتاحًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>there is a file of this name already, and a key is never written over</source>
        <translation>يوجد ملف بهذا الاسم بالفعل، ولا يُكتب أبدًا فوق مفتاح</translation>
    </message>
    <message>
        <source>the PuTTY key is damaged: %1; use another copy of it</source>
        <translation>مفتاح PuTTY تالف: %1؛ استخدم نسخة أخرى منه</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1 KiB and %2 passes of %3, more than %4 KiB or %5 KiB in all passes; encrypt it anew with: puttygen %6 --reencrypt -o %6</source>
        <translation>فتح المفتاح يستغرق وقتًا طويلًا جدًا: فهو يتطلب %1 KiB و%2 من دورات %3، أي أكثر من %4 KiB أو %5 KiB في كل الدورات؛ أعد تشفيره باستخدام: puttygen %6 --reencrypt -o %6</translation>
    </message>
    <message>
        <source>a PuTTY key in a format other than 2 and 3; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>مفتاح PuTTY بصيغة غير 2 و3؛ حوّله باستخدام: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>a PuTTY key whose public half is damaged, or of a type that cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>مفتاح PuTTY نصفه العام تالف، أو من نوع لا يمكن استخدامه؛ أنشئ مفتاحًا جديدًا باستخدام: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>this build has no Argon2, which the PuTTY key is encrypted with; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>هذه النسخة بلا Argon2 الذي شُفّر به مفتاح PuTTY؛ حوّله باستخدام: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>there is not enough memory to open the key</source>
        <translation>الذاكرة لا تكفي لفتح المفتاح</translation>
    </message>
    <message>
        <source>the passphrase does not open the key</source>
        <translation>عبارة المرور لا تفتح المفتاح</translation>
    </message>
    <message>
        <source>only the passphrase tells its public half; write that beside it with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>لا يُعرف نصفه العام إلا بعبارة المرور؛ اكتبه بجانبه باستخدام: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>the server takes packets of %1 bytes only</source>
        <translation>لا يقبل الخادم إلا حزمًا حجمها %1 بايت</translation>
    </message>
    <message>
        <source>libssh2 error %1</source>
        <translation>خطأ libssh2 رقم %1</translation>
    </message>
    <message>
        <source>the key could not be used: %1</source>
        <translation>تعذر استخدام المفتاح: %1</translation>
    </message>
    <message>
        <source>libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; use an Ed25519 or ECDSA key, or a build with libssh2 1.11</source>
        <translation>لا تستطيع libssh2 %1 استخدام مفاتيح RSA إلا مع SHA-1 الذي ترفضه الخوادم؛ استخدم مفتاح Ed25519 أو ECDSA، أو نسخة مع libssh2 1.11</translation>
    </message>
    <message>
        <source>libssh2 %1 cannot use %2; a build with libssh2 1.11 can</source>
        <translation>لا تستطيع libssh2 %1 استخدام %2؛ وتستطيعه نسخة مع libssh2 1.11</translation>
    </message>
    <message>
        <source>the server sent too many banners</source>
        <translation>أرسل الخادم لافتات أكثر من اللازم</translation>
    </message>
    <message>
        <source>the server accepted another key than the one offered</source>
        <translation>قبل الخادم مفتاحًا غير المفتاح المعروض</translation>
    </message>
    <message>
        <source>the server asked %1 questions at once</source>
        <translation>سأل الخادم %1 من الأسئلة دفعة واحدة</translation>
    </message>
    <message>
        <source>the server sent message %1 when none such was due</source>
        <translation>أرسل الخادم الرسالة %1 في غير أوانها</translation>
    </message>
    <message>
        <source>the server sent a malformed message %1</source>
        <translation>أرسل الخادم رسالة غير سليمة %1</translation>
    </message>
    <message>
        <source>not a whole public key of a known type (%1)</source>
        <translation>ليس مفتاحًا عامًا كاملًا من نوع معروف (%1)</translation>
    </message>
    <message>
        <source>the RSA key has only %1 bits</source>
        <translation>طول مفتاح RSA لا يتجاوز %1 بت</translation>
    </message>
    <message>
        <source>the key is not base64</source>
        <translation>المفتاح ليس بترميز base64</translation>
    </message>
    <message>
        <source>the key is labelled %1 but is %2</source>
        <translation>المفتاح موسوم بأنه %1 لكنه %2</translation>
    </message>
    <message>
        <source>The host is known under another key type; an impostor could hide a change that way.</source>
        <translation>المضيف معروف بنوع آخر من المفاتيح؛ وقد يخفي منتحلٌ تغييرًا بهذه الطريقة.</translation>
    </message>
    <message>
        <source>A certificate authority is on file for the host, and certificates cannot be checked here: this is the host&apos;s plain key.</source>
        <translation>المسجَّل للمضيف سلطة شهادات، ولا يمكن التحقق من الشهادات هنا: هذا هو المفتاح العادي للمضيف.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1, and %2 more.</source>
        <translation>المفتاح نفسه معروف بأسماء أخرى: %1، و%2 غيرها.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1.</source>
        <translation>المفتاح نفسه معروف بأسماء أخرى: %1.</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>الملف أكبر من %1 MiB</translation>
    </message>
    <message>
        <source>line %1 revokes a key and is too long to be read</source>
        <translation>السطر %1 يُبطل مفتاحًا وهو أطول من أن يُقرأ</translation>
    </message>
    <message>
        <source>the host name cannot be written to a known_hosts file</source>
        <translation>لا يمكن كتابة اسم المضيف في ملف known_hosts</translation>
    </message>
    <message>
        <source>the server shows %1; on file is %2</source>
        <translation>يقدّم الخادم %1؛ والمسجَّل هو %2</translation>
    </message>
    <message>
        <source>the server shows %1; it is known here only under another key type: %2</source>
        <translation>يقدّم الخادم %1؛ وهو معروف هنا بنوع آخر من المفاتيح فقط: %2</translation>
    </message>
    <message>
        <source>%1 is revoked by %2</source>
        <translation>%1 أبطله %2</translation>
    </message>
    <message>
        <source>the server shows %1; %2 trusts only certificates of an authority, which are not supported</source>
        <translation>يقدّم الخادم %1؛ ولا يثق %2 إلا بشهادات من سلطة، وهي غير مدعومة</translation>
    </message>
    <message>
        <source>the server shows %1</source>
        <translation>يقدّم الخادم %1</translation>
    </message>
    <message>
        <source>the same key is on file for %1</source>
        <translation>المفتاح نفسه مسجَّل لـ%1</translation>
    </message>
    <message>
        <source>no line of a known_hosts file can have this host name</source>
        <translation>لا يمكن أن يحمل أي سطر في ملف known_hosts اسم المضيف هذا</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>السطر أطول من اللازم</translation>
    </message>
    <message>
        <source>the line holds a NUL byte</source>
        <translation>يحتوي السطر على بايت NUL</translation>
    </message>
    <message>
        <source>unknown marker %1</source>
        <translation>علامة مجهولة %1</translation>
    </message>
    <message>
        <source>more than one marker</source>
        <translation>أكثر من علامة واحدة</translation>
    </message>
    <message>
        <source>the hashed name is malformed</source>
        <translation>الاسم المُجزَّأ (hash) غير سليم</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>برنامج آخر يكتب فيه الآن</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>تعذر إنشاء ملف قفل بجانبه</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>a revoked key is not stored</source>
        <translation>لا يُحفظ مفتاح مُبطَل</translation>
    </message>
    <message>
        <source>the server takes packets of 0 bytes only</source>
        <translation>لا يقبل الخادم إلا حزمًا حجمها 0 بايت</translation>
    </message>
    <message>
        <source>the server does not let this account run a command</source>
        <translation>لا يسمح الخادم لهذا الحساب بتنفيذ أمر</translation>
    </message>
    <message>
        <source>the server opened the window beyond its largest size</source>
        <translation>فتح الخادم النافذة إلى أبعد من أقصى حجم لها</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>السبب %1</translation>
    </message>
    <message>
        <source>the SSH connection is not up</source>
        <translation>اتصال SSH غير قائم</translation>
    </message>
    <message>
        <source>the SSH server got no answer from it within %1 s</source>
        <translation>لم يحصل خادم SSH على إجابة منه خلال %1 ث</translation>
    </message>
    <message>
        <source>the SSH server refused to listen on a port of its choice</source>
        <translation>رفض خادم SSH الاستماع على منفذ يختاره بنفسه</translation>
    </message>
    <message>
        <source>the SSH server refused to listen</source>
        <translation>رفض خادم SSH الاستماع</translation>
    </message>
    <message>
        <source>the connection to %1 is gone</source>
        <translation>لم يعد الاتصال بـ%1 قائمًا</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(عبر %1)</translation>
    </message>
    <message>
        <source>the exchange of new keys took longer than %1 s</source>
        <translation>استغرق تبادل المفاتيح الجديدة أكثر من %1 ث</translation>
    </message>
    <message>
        <source>the handshake took longer than %1 s</source>
        <translation>استغرقت المصافحة أكثر من %1 ث</translation>
    </message>
    <message>
        <source>no answer to the login within %1 s</source>
        <translation>لا إجابة عن تسجيل الدخول خلال %1 ث</translation>
    </message>
    <message>
        <source>no answer to %1 probes, %2 s apart</source>
        <translation>لا إجابة عن %1 من إشارات الفحص، بفاصل %2 ث</translation>
    </message>
    <message>
        <source>the command did not end within %1 s</source>
        <translation>لم ينتهِ الأمر خلال %1 ث</translation>
    </message>
    <message>
        <source>the server speaks TLS</source>
        <translation>يتحدث الخادم TLS</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot;</source>
        <translation>أرسل الخادم «%1»</translation>
    </message>
    <message>
        <source>the server&apos;s identification is too long</source>
        <translation>تعريف الخادم بنفسه أطول من اللازم</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot; and more, but no SSH identification</source>
        <translation>أرسل الخادم «%1» وأكثر، لكن دون تعريف SSH</translation>
    </message>
    <message>
        <source>the server speaks SSH-1, an older SSH protocol, and nothing else: &quot;%1&quot;</source>
        <translation>لا يتحدث الخادم إلا SSH-1، وهو بروتوكول SSH أقدم: «%1»</translation>
    </message>
    <message>
        <source>the server&apos;s first packet has an impossible length</source>
        <translation>طول أول حزمة من الخادم مستحيل</translation>
    </message>
    <message>
        <source>the server does not send its algorithm lists</source>
        <translation>لا يرسل الخادم قوائم خوارزمياته</translation>
    </message>
    <message>
        <source>the server&apos;s algorithm lists are malformed</source>
        <translation>قوائم خوارزميات الخادم غير سليمة</translation>
    </message>
    <message>
        <source>%1 (reason %2)</source>
        <translation>%1 (السبب %2)</translation>
    </message>
    <message>
        <source>the server sent message %1 before its algorithm lists</source>
        <translation>أرسل الخادم الرسالة %1 قبل قوائم خوارزمياته</translation>
    </message>
    <message>
        <source>the key exchange failed</source>
        <translation>فشل تبادل المفاتيح</translation>
    </message>
    <message>
        <source>the server introduced itself and then said nothing more</source>
        <translation>عرّف الخادم بنفسه ثم لم يقل شيئًا آخر</translation>
    </message>
    <message>
        <source>the server did not introduce itself</source>
        <translation>لم يعرّف الخادم بنفسه</translation>
    </message>
    <message>
        <source>libssh2 %1 has none of these algorithms: %2</source>
        <translation>ليس في libssh2 %1 أي من هذه الخوارزميات: %2</translation>
    </message>
    <message>
        <source>a key of an unknown type</source>
        <translation>مفتاح من نوع مجهول</translation>
    </message>
    <message>
        <source>the server began with %1 and then showed %2</source>
        <translation>بدأ الخادم بـ%1 ثم قدّم %2</translation>
    </message>
    <message>
        <source>the server asks for answers and does not read them: %1 MiB wait to be sent</source>
        <translation>يطلب الخادم إجابات ولا يقرؤها: %1 MiB تنتظر الإرسال</translation>
    </message>
    <message>
        <source>the server closed the connection: %1 (reason %2)</source>
        <translation>أغلق الخادم الاتصال: %1 (السبب %2)</translation>
    </message>
    <message>
        <source>the server ended the connection</source>
        <translation>أنهى الخادم الاتصال</translation>
    </message>
    <message>
        <source>SOCKS 4 reaches IPv4 addresses only; use a SOCKS 5 or HTTP proxy</source>
        <translation>لا يصل SOCKS 4 إلا إلى عناوين IPv4؛ استخدم بروكسي SOCKS 5 أو HTTP</translation>
    </message>
    <message>
        <source>the name or the proxy&apos;s user is too long for SOCKS 4</source>
        <translation>الاسم أو مستخدم البروكسي أطول من اللازم لـ SOCKS 4</translation>
    </message>
    <message>
        <source>it rejects the connection, or cannot make it (answer 91)</source>
        <translation>يرفض الاتصال أو لا يستطيع إجراءه (الإجابة 91)</translation>
    </message>
    <message>
        <source>it does not take this user (answer %1, identd)</source>
        <translation>لا يقبل هذا المستخدم (الإجابة %1، identd)</translation>
    </message>
    <message>
        <source>it does not speak SOCKS 4</source>
        <translation>لا يتحدث SOCKS 4</translation>
    </message>
    <message>
        <source>the name %1 has no IPv4 address here; socks4a:// lets the proxy look it up</source>
        <translation>ليس للاسم %1 عنوان IPv4 هنا؛ ومع socks4a:// يستعلم عنه البروكسي</translation>
    </message>
    <message>
        <source>it hung up before it answered</source>
        <translation>قطع الاتصال قبل أن يجيب</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>البروكسي %1: %2</translation>
    </message>
    <message>
        <source>no answer within %1 s through the proxy %2</source>
        <translation>لا إجابة خلال %1 ث عبر البروكسي %2</translation>
    </message>
    <message>
        <source>to connect from: neither an address nor an interface with one</source>
        <translation>الاتصال من: ليس عنوانًا ولا واجهة لها عنوان</translation>
    </message>
    <message>
        <source>cannot connect from this address: %1</source>
        <translation>تعذر الاتصال من هذا العنوان: %1</translation>
    </message>
    <message>
        <source>the proxy %1: its answer has no end</source>
        <translation>البروكسي %1: إجابته لا تنتهي</translation>
    </message>
    <message>
        <source>the proxy %1 says of the SSH server: %2</source>
        <translation>يقول البروكسي %1 عن خادم SSH: %2</translation>
    </message>
    <message>
        <source>the name %1 does not resolve</source>
        <translation>تعذر العثور على عنوان للاسم %1</translation>
    </message>
    <message>
        <source>nothing listens there: %1</source>
        <translation>لا شيء يستمع هناك: %1</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: the name server does not answer</source>
        <translation>CanonicalizeHostname: خادم الأسماء لا يجيب</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>قراءته تستغرق وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>no thread can be started</source>
        <translation>تعذر بدء خيط تنفيذ</translation>
    </message>
    <message>
        <source>this is not the line of a public key</source>
        <translation>هذا ليس سطر مفتاح عام</translation>
    </message>
    <message>
        <source>the key was added</source>
        <translation>أُضيف المفتاح</translation>
    </message>
    <message>
        <source>the key was there already; nothing was changed</source>
        <translation>كان المفتاح موجودًا هناك بالفعل؛ ولم يتغير شيء</translation>
    </message>
    <message>
        <source>the account has no home folder that it can enter; nothing was changed</source>
        <translation>ليس للحساب مجلد منزل يستطيع دخوله؛ ولم يتغير شيء</translation>
    </message>
    <message>
        <source>the folder .ssh cannot be made in the account&apos;s home folder</source>
        <translation>تعذر إنشاء المجلد .ssh في مجلد منزل الحساب</translation>
    </message>
    <message>
        <source>the file is there and the account cannot read it; nothing was changed</source>
        <translation>الملف موجود ولا يستطيع الحساب قراءته؛ ولم يتغير شيء</translation>
    </message>
    <message>
        <source>the account could not write to the file</source>
        <translation>لم يستطع الحساب الكتابة في الملف</translation>
    </message>
    <message>
        <source>the server did not run the command: the account has no shell for it, or is kept to something else; have the line above added by whoever looks after the server</source>
        <translation>لم ينفّذ الخادم الأمر: ليست للحساب صدفة لذلك، أو هو مقصور على شيء آخر؛ اطلب ممّن يرعى الخادم إضافة السطر أعلاه</translation>
    </message>
    <message>
        <source>The server had hung up before the last answer came, and such an answer may be good only once: it asks anew.</source>
        <translation>كان الخادم قد قطع الاتصال قبل وصول الإجابة الأخيرة، وقد لا تصلح إجابة كهذه إلا مرة واحدة: فهو يسأل من جديد.</translation>
    </message>
    <message>
        <source>This is not the key you have just decided about: it is another one.</source>
        <translation>هذا ليس المفتاح الذي قررت بشأنه للتو، بل مفتاح آخر.</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again with the answer</source>
        <translation>قطع %1 الاتصال والسؤال مفتوح؛ تُعاد المحاولة مع الإجابة</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again and asks anew</source>
        <translation>قطع %1 الاتصال والسؤال مفتوح؛ تُعاد المحاولة ويُطرح السؤال من جديد</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>لم تُعطَ كلمة مرور</translation>
    </message>
    <message>
        <source>the tunnel it goes through is gone</source>
        <translation>لم يعد النفق الذي يمر عبره قائمًا</translation>
    </message>
    <message>
        <source>the way there is gone</source>
        <translation>لم يعد المسار إلى هناك قائمًا</translation>
    </message>
    <message>
        <source>The key %1 is not used: %2</source>
        <translation>المفتاح %1 غير مستخدم: %2</translation>
    </message>
    <message>
        <source>The certificate %1 is not used: %2</source>
        <translation>الشهادة %1 غير مستخدمة: %2</translation>
    </message>
    <message>
        <source>the server shows %1, not the key that was asked for</source>
        <translation>يقدّم الخادم %1 لا المفتاح المطلوب</translation>
    </message>
    <message>
        <source>the tunnel it goes through has to be connected again: its profile has changed</source>
        <translation>يجب إعادة اتصال النفق الذي يمر عبره: تغيّر ملف تعريفه</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>%1 in %2 is now %3</source>
        <translation>%1 في %2 أصبح الآن %3</translation>
    </message>
    <message>
        <source>this Windows has no Unix sockets; Windows 10 of 2018 and later ones have</source>
        <translation>لا مقابس Unix في إصدار Windows هذا؛ وهي في Windows 10 لعام 2018 وما بعده</translation>
    </message>
    <message>
        <source>a portable program keeps nothing on the computer it runs on</source>
        <translation>لا يحفظ البرنامج المحمول شيئًا على الحاسوب الذي يعمل عليه</translation>
    </message>
    <message>
        <source>the agent&apos;s pipe belongs to another user</source>
        <translation>أنبوب الوكيل ملك لمستخدم آخر</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked.</source>
        <translation>تعذر السؤال عن وجود إصدار أحدث.</translation>
    </message>
    <message>
        <source>Check the network connection and the system&apos;s proxy; the details say what was missing. Nothing else depends on it.</source>
        <translation>تحقق من الاتصال بالشبكة ومن بروكسي النظام؛ التفاصيل تبيّن ما نقص. لا يتوقف على ذلك شيء آخر.</translation>
    </message>
    <message>
        <source>What came as the notice of a new version cannot be trusted.</source>
        <translation>ما وصل على أنه إشعار بإصدار جديد لا يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>Something on the way may have replaced it, such as a login page of the network. Try again later, and download nothing until then.</source>
        <translation>ربما استبدله شيء في الطريق، مثل صفحة تسجيل دخول للشبكة. أعد المحاولة لاحقًا، ولا تنزّل شيئًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>what is signed is no JSON object; its makers erred</source>
        <translation>الموقَّع ليس كائن JSON؛ هذا خطأ ممن أعدّوه</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>يتعلق ببرنامج آخر</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>لا يذكر أي إصدار</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>its page is no address that begins with %1</source>
        <translation>صفحته ليست عنوانًا يبدأ بـ %1</translation>
    </message>
    <message>
        <source>the key that this build checks notices of new versions with is no Ed25519 key; it was built with a wrong %1</source>
        <translation>المفتاح الذي يتحقق به هذا البرنامج من إشعارات الإصدارات الجديدة ليس مفتاح Ed25519؛ بُني البرنامج بقيمة خاطئة لـ %1</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>يتجاوز %1 بايت</translation>
    </message>
    <message>
        <source>it does not begin with a signature</source>
        <translation>لا يبدأ بتوقيع</translation>
    </message>
    <message>
        <source>OpenSSL cannot check Ed25519 signatures as it is set up on this computer, so no notice of a new version can be trusted</source>
        <translation>لا يستطيع OpenSSL كما هو مهيأ على هذا الحاسوب التحقق من توقيعات Ed25519، فلا يمكن الوثوق بأي إشعار بإصدار جديد</translation>
    </message>
    <message>
        <source>the signature is not by the key that this program trusts</source>
        <translation>التوقيع ليس بالمفتاح الذي يثق به هذا البرنامج</translation>
    </message>
    <message>
        <source>no whole answer within %1 seconds</source>
        <translation>لا إجابة كاملة خلال %1 ثانية</translation>
    </message>
    <message>
        <source>only an address that begins with %1 is asked</source>
        <translation>لا يُسأل إلا عنوان يبدأ بـ %1</translation>
    </message>
    <message>
        <source>Qt finds no TLS on this computer, so nothing can be asked over HTTPS; install Qt&apos;s TLS plugin and the library that it needs (OpenSSL&apos;s libssl)</source>
        <translation>لا يجد Qt دعم TLS على هذا الحاسوب، فلا يمكن السؤال عبر HTTPS؛ ثبّت إضافة TLS الخاصة بـ Qt والمكتبة التي تحتاجها (libssl من OpenSSL)</translation>
    </message>
    <message>
        <source>the answer leads to an address that is not encrypted</source>
        <translation>تقود الإجابة إلى عنوان غير معمّى</translation>
    </message>
    <message>
        <source>the answer leads from one address to the next and never to a file</source>
        <translation>تقود الإجابة من عنوان إلى آخر ولا تصل إلى ملف</translation>
    </message>
    <message>
        <source>no encryption could be agreed on: %1</source>
        <translation>تعذر الاتفاق على تعمية: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>الشهادة غير مقبولة: %1</translation>
    </message>
    <message>
        <source>the answer is the HTTP status %1</source>
        <translation>الإجابة هي حالة HTTP رقم %1</translation>
    </message>
    <message>
        <source>it is for all users, and others than the system may change it</source>
        <translation>الملف لجميع المستخدمين، ويمكن لغير النظام تغييره</translation>
    </message>
    <message>
        <source>the server sends on while it is to wait for an answer: more than %1 KiB</source>
        <translation>يواصل الخادم الإرسال بينما عليه انتظار إجابة: أكثر من %1 KiB</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::Application</name>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The secret could not be put into the key store; it is asked for again.</source>
        <translation>تعذر وضع السر في مخزن المفاتيح؛ وسيُطلب من جديد.</translation>
    </message>
    <message>
        <source>A secret could not be removed from the key store.</source>
        <translation>تعذرت إزالة سر من مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>سطح المكتب هذا بلا علبة نظام.</translation>
    </message>
    <message>
        <source>The window stays; closing it ends Sallyport and its tunnels.</source>
        <translation>تبقى النافذة؛ وإغلاقها ينهي Sallyport وأنفاقه.</translation>
    </message>
    <message>
        <source>Its name stands in the list at the side.</source>
        <translation>اسمه في القائمة الجانبية.</translation>
    </message>
    <message>
        <source>There are several profiles named “%1”.</source>
        <translation>توجد عدة ملفات تعريف باسم «%1».</translation>
    </message>
    <message>
        <source>Choose the one that is meant in the list at the side.</source>
        <translation>اختر المقصود منها في القائمة الجانبية.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>لا يوجد ملف تعريف باسم «%1».</translation>
    </message>
    <message>
        <source>A link was opened that Sallyport does not understand.</source>
        <translation>فُتح رابط لا يفهمه Sallyport.</translation>
    </message>
    <message>
        <source>A link asks for the profile “%1”, which is not there.</source>
        <translation>يطلب رابطٌ ملف التعريف «%1»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>Connect “%1”?</source>
        <translation>هل تريد الاتصال بـ«%1»؟</translation>
    </message>
    <message>
        <source>A link asks for it. Connect only if you have opened that link yourself.</source>
        <translation>يطلب رابطٌ ذلك. لا تتصل إلا إذا كنت قد فتحت هذا الرابط بنفسك.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>هل تريد قطع اتصال «%1»؟</translation>
    </message>
    <message>
        <source>A link asks for it. Its open connections are cut.</source>
        <translation>يطلب رابطٌ ذلك. ستُقطع اتصالاته المفتوحة.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Quit Sallyport?</source>
        <translation>هل تريد إنهاء Sallyport؟</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة عبر أنفاقه.</numerusform>
            <numerusform>اتصال واحد مفتوح عبر أنفاقه وسيُقطع.</numerusform>
            <numerusform>اتصالان مفتوحان عبر أنفاقه وسيُقطعان.</numerusform>
            <numerusform>%n اتصالات مفتوحة عبر أنفاقه وستُقطع.</numerusform>
            <numerusform>%n اتصالًا مفتوحًا عبر أنفاقه وستُقطع.</numerusform>
            <numerusform>%n اتصال مفتوح عبر أنفاقه وستُقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::SecretKeeper</name>
    <message>
        <source>The kept passphrase was not accepted and is no longer kept.</source>
        <translation>لم تُقبل عبارة المرور المحفوظة، ولم تعد محفوظة.</translation>
    </message>
    <message>
        <source>The kept password was not accepted and is no longer kept.</source>
        <translation>لم تُقبل كلمة المرور المحفوظة، ولم تعد محفوظة.</translation>
    </message>
    <message>
        <source>The kept password was not accepted last time.</source>
        <translation>لم تُقبل كلمة المرور المحفوظة في المرة الماضية.</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::UpdateNews</name>
    <message>
        <source>The desktop has no program that opens the page.</source>
        <translation>ليس في سطح المكتب برنامج يفتح الصفحة.</translation>
    </message>
    <message>
        <source>This is the newest version: Sallyport %1.</source>
        <translation>هذا أحدث إصدار: Sallyport %1.</translation>
    </message>
    <message>
        <source>Asking %1 for a new version …</source>
        <translation>يُسأل %1 عن إصدار جديد…</translation>
    </message>
</context>
<context>
    <name>sallyport::profile::FtpLimit</name>
    <message>
        <source>Data connections of one session at a time</source>
        <translation>اتصالات البيانات المتزامنة لجلسة واحدة</translation>
    </message>
    <message>
        <source>Data connections of all sessions at a time</source>
        <translation>اتصالات البيانات المتزامنة لكل الجلسات</translation>
    </message>
    <message>
        <source>Commands that wait for their reply</source>
        <translation>الأوامر التي تنتظر الرد</translation>
    </message>
    <message>
        <source>Length of a command</source>
        <translation>طول الأمر</translation>
    </message>
    <message>
        <source>Length of a line of a reply</source>
        <translation>طول السطر في الرد</translation>
    </message>
    <message>
        <source>Length of a reply that is judged as a whole</source>
        <translation>طول الرد الذي يُفحص كاملًا</translation>
    </message>
    <message>
        <source>Lines of such a reply</source>
        <translation>عدد أسطر مثل هذا الرد</translation>
    </message>
    <message>
        <source>To reach the FTP server</source>
        <translation>للوصول إلى خادم FTP</translation>
    </message>
    <message>
        <source>To reach the FTP server for a data connection</source>
        <translation>للوصول إلى خادم FTP من أجل اتصال بيانات</translation>
    </message>
    <message>
        <source>To reach the client in active mode</source>
        <translation>للوصول إلى العميل في الوضع النشط</translation>
    </message>
    <message>
        <source>For the use of a data port that was announced</source>
        <translation>لاستخدام منفذ بيانات أُعلن عنه</translation>
    </message>
    <message>
        <source>For the data connection of a transfer that is said to be complete</source>
        <translation>لاتصال البيانات الخاص بنقل قيل إنه اكتمل</translation>
    </message>
    <message>
        <source>For replies of the server that have to come before one of ours</source>
        <translation>لردود الخادم التي يجب أن تسبق أحد ردودنا</translation>
    </message>
    <message>
        <source>For the answer to PORT, PASV and the like while the client is held</source>
        <translation>للإجابة عن PORT وPASV وما شابههما بينما ينتظر العميل</translation>
    </message>
    <message>
        <source>For a client to read the rest after the server has closed</source>
        <translation>ليقرأ العميل ما تبقى بعد أن يغلق الخادم</translation>
    </message>
    <message>
        <source>For the server to end a session that the client has ended</source>
        <translation>لينهي الخادم جلسة أنهاها العميل</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>حول Sallyport</translation>
    </message>
    <message>
        <source>Sallyport %1</source>
        <translation>Sallyport %1</translation>
    </message>
    <message>
        <source>Manages SSH tunnels and forwards FTP through them, with its data connections.</source>
        <translation>يدير أنفاق SSH ويوجّه FTP عبرها مع اتصالات بياناته.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده (GPL-3.0-or-later). يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a library</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>version, licence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is kept there</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>&amp;نسخ لأجل تقرير خطأ</translation>
    </message>
    <message>
        <source>Versions and system; nothing about your profiles</source>
        <translation>الإصدارات والنظام؛ ولا شيء عن ملفات التعريف لديك</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>الت&amp;راخيص…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdvancedPage</name>
    <message>
        <source>Connect &amp;with</source>
        <translation>الاتصال &amp;عبر</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 أو IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 فقط</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 فقط</translation>
    </message>
    <message>
        <source>Connect &amp;from</source>
        <translation>الاتصال &amp;من</translation>
    </message>
    <message>
        <source>any address or interface of this computer</source>
        <translation>أي عنوان أو واجهة لهذا الحاسوب</translation>
    </message>
    <message>
        <source>New &amp;keys after</source>
        <translation>مفاتيح &amp;جديدة بعد</translation>
    </message>
    <message>
        <source>1G 1h: how much data, how long</source>
        <translation>1G 1h: كمية البيانات، ثم المدة</translation>
    </message>
    <message>
        <source>&amp;Compress (helps on slow lines only)</source>
        <translation>&amp;ضغط البيانات (يفيد على الخطوط البطيئة فقط)</translation>
    </message>
    <message>
        <source>&amp;Replace Unix sockets that another program of yours listens on</source>
        <translation>ا&amp;ستبدال مقابس Unix التي يستمع عليها برنامج آخر لك</translation>
    </message>
    <message>
        <source>&amp;Only my own programs may use the forwards, not other users&apos;</source>
        <translation>السماح باستخدام التوجيهات لبرامجي و&amp;حدها، لا لبرامج المستخدمين الآخرين</translation>
    </message>
    <message>
        <source>Algorithms, the preferred ones first</source>
        <translation>الخوارزميات، المفضلة أولًا</translation>
    </message>
    <message>
        <source>the usual ones; +name adds, -name leaves out, ^name prefers</source>
        <translation>المعتادة؛ للإضافة +name، وللاستثناء -name، وللتفضيل ^name</translation>
    </message>
    <message>
        <source>Ci&amp;phers</source>
        <translation>خوارزميات الت&amp;شفير</translation>
    </message>
    <message>
        <source>Key e&amp;xchanges</source>
        <translation>&amp;تبادل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;MACs</source>
        <translation>&amp;رموز MAC</translation>
    </message>
    <message>
        <source>&amp;Host keys</source>
        <translation>مفاتيح المض&amp;يف</translation>
    </message>
    <message>
        <source>RSA si&amp;gnatures</source>
        <translation>تو&amp;قيعات RSA</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChangedKeyDialog</name>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>تغيّر مفتاح %1.</translation>
    </message>
    <message>
        <source>%1 is on file with another kind of key.</source>
        <translation>المسجَّل لـ%1 نوع آخر من المفاتيح.</translation>
    </message>
    <message>
        <source>Someone could be impersonating the server, or it was reinstalled. Ask its owner before you go on.</source>
        <translation>ربما ينتحل أحدهم هوية الخادم، أو أُعيد تثبيته. اسأل مالكه قبل المتابعة.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المقدَّم الآن</translation>
    </message>
    <message>
        <source>The key on file stands in %1.</source>
        <translation>المفتاح المسجَّل موجود في %1.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>ا&amp;ستبدال المفتاح…</translation>
    </message>
    <message>
        <source>&amp;Accept the key…</source>
        <translation>&amp;قبول المفتاح…</translation>
    </message>
    <message>
        <source>&amp;Replace and connect</source>
        <translation>ا&amp;ستبدال واتصال</translation>
    </message>
    <message>
        <source>&amp;Accept and connect</source>
        <translation>&amp;قبول واتصال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>I &amp;know why the key is another one.</source>
        <translation>أ&amp;عرف لماذا تغيّر المفتاح.</translation>
    </message>
    <message>
        <source>To go on, type the name of the host: %1</source>
        <translation>للمتابعة، اكتب اسم المضيف: %1</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>اسم المضيف</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClearNote</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Not to be said of this forward again</source>
        <translation>عدم ذكر ذلك مجددًا لهذا التوجيه</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHints</name>
    <message>
        <source>Encrypted FTP passes unread here, so most transfers will fail.</source>
        <translation>يمر FTP المشفَّر هنا دون أن يُقرأ، لذا ستفشل معظم عمليات النقل.</translation>
    </message>
    <message>
        <source>No encryption of its own: the connection is inside SSH already.</source>
        <translation>بلا تشفير خاص به: الاتصال داخل SSH أصلًا.</translation>
    </message>
    <message>
        <source>Host %1, port %2</source>
        <translation>المضيف %1، المنفذ %2</translation>
    </message>
    <message>
        <source>File, Site Manager, New site:
Protocol FTP, %1
Encryption: Only use plain FTP (insecure)
Transfer Settings: Passive
%2</source>
        <translation>ملف، مدير المواقع، موقع جديد:
البروتوكول FTP، %1
التشفير: استخدام FTP العادي فقط (غير آمن)
إعدادات النقل: سلبي
%2</translation>
    </message>
    <message>
        <source>New Site:
File protocol FTP, Encryption: No encryption
%1
Advanced, Connection: Passive mode
%2</source>
        <translation>موقع جديد:
بروتوكول الملفات FTP، التشفير: بلا تشفير
%1
خيارات متقدمة، الاتصال: الوضع السلبي
%2</translation>
    </message>
    <message>
        <source>In a terminal, with your own user name:</source>
        <translation>في طرفية، مع اسم المستخدم الخاص بك:</translation>
    </message>
    <message>
        <source>Windows Explorer</source>
        <translation>مستكشف Windows</translation>
    </message>
    <message>
        <source>Enter this in the address line and press Enter. Explorer asks for the user name and the password.</source>
        <translation>أدخل هذا في شريط العنوان واضغط Enter. يسأل المستكشف عن اسم المستخدم وكلمة المرور.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHintsPage</name>
    <message>
        <source>Command or address for the client</source>
        <translation>الأمر أو العنوان للعميل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>FTP cl&amp;ient</source>
        <translation>&amp;عميل FTP</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionForest</name>
    <message>
        <source>%1 (%2)</source>
        <comment>profile (number of connections)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>التوجيه %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a program, an address</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ المستقبَل</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ المرسَل</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation>كلمة لاستعمالك</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>bastion.example.org</source>
        <translation>bastion.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>اسم حسابك هنا</translation>
    </message>
    <message>
        <source>Give up &amp;after</source>
        <translation>الكف عن المحاولة &amp;بعد</translation>
    </message>
    <message>
        <source>Connect when Sally&amp;port starts</source>
        <translation>الاتصال عند بدء ت&amp;شغيل Sallyport</translation>
    </message>
    <message>
        <source>Connect only when a program uses a &amp;forward</source>
        <translation>الاتصال فقط حين يستخدم برنامجٌ أحد التو&amp;جيهات</translation>
    </message>
    <message>
        <source>&amp;Disconnect when unused for</source>
        <translation>&amp;قطع الاتصال إن بقي دون استخدام مدة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message>
        <source>any free port</source>
        <translation>أي منفذ شاغر</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>another profile</source>
        <translation>ملف تعريف آخر</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>بروكسي</translation>
    </message>
    <message>
        <source>jump host</source>
        <translation>مضيف القفز</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>خادم SSH</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation>خادم FTP</translation>
    </message>
    <message>
        <source>what you permit</source>
        <translation>ما تسمح به</translation>
    </message>
    <message>
        <source>all this computer reaches</source>
        <translation>كل ما يصل إليه هذا الحاسوب</translation>
    </message>
    <message>
        <source>all the server reaches</source>
        <translation>كل ما يصل إليه الخادم</translation>
    </message>
    <message>
        <source>SOCKS and HTTP</source>
        <translation>SOCKS وHTTP</translation>
    </message>
    <message>
        <source>whoever reaches the server</source>
        <translation>كل من يصل إلى الخادم</translation>
    </message>
    <message>
        <source>programs there</source>
        <translation>البرامج هناك</translation>
    </message>
    <message>
        <source>your programs</source>
        <translation>برامجك</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>أي حاسوب</translation>
    </message>
    <message>
        <source>listed computers</source>
        <translation>حواسيب مدرجة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>FTP data: clear</source>
        <translation>بيانات FTP: دون تشفير</translation>
    </message>
    <message>
        <source>FTP data: SSH all the way</source>
        <translation>بيانات FTP: SSH على المسار كله</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>%1 (FTP data)</source>
        <comment>a host</comment>
        <translation>%1 (بيانات FTP)</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>لا مضيفات قفز</numerusform>
            <numerusform>مضيف قفز واحد</numerusform>
            <numerusform>مضيفا قفز</numerusform>
            <numerusform>%n مضيفات قفز</numerusform>
            <numerusform>%n مضيف قفز</numerusform>
            <numerusform>%n مضيف قفز</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>دون تشفير</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>المضيف نفسه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a station and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, through SSH to %2</source>
        <translation>%1، عبر SSH إلى %2</translation>
    </message>
    <message>
        <source>%1, not protected by SSH to %2</source>
        <translation>%1، دون حماية SSH إلى %2</translation>
    </message>
    <message>
        <source>%1, within the same computer to %2</source>
        <translation>%1، داخل الحاسوب نفسه إلى %2</translation>
    </message>
    <message>
        <source>%1, not connected to %2</source>
        <translation>%1، غير متصل بـ%2</translation>
    </message>
    <message>
        <source>%1; from %2, not protected by SSH to %3</source>
        <translation>%1؛ من %2، دون حماية SSH إلى %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionsTab</name>
    <message>
        <source>&amp;End connection</source>
        <translation>إ&amp;نهاء الاتصال</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Whose connections</source>
        <translation>صاحب الاتصالات</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>ملف التعريف هذا</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>كل ملفات التعريف</translation>
    </message>
    <message>
        <source>Copy &amp;peer %1</source>
        <translation>نسخ ال&amp;طرف المقابل %1</translation>
    </message>
    <message>
        <source>Copy &amp;destination %1</source>
        <translation>نسخ ال&amp;وجهة %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DamagedPage</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>نسخ ال&amp;مسار</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>الم&amp;لف:</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذرت قراءة الملف: %1</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>لا شيء في الملف.</translation>
    </message>
    <message>
        <source>These are the first %1 of it.</source>
        <translation>هذا أول %1 منه.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DestinationForm</name>
    <message>
        <source>A host, or the path of a Unix socket</source>
        <translation>مضيف، أو مسار مقبس Unix</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>منفذ الوجهة</translation>
    </message>
    <message>
        <source>port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP</source>
        <translation>المنفذ 21 هو منفذ FTP</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP: as TCP, its listings and files do not come through.</source>
        <translation>المنفذ 21 هو منفذ FTP: إن وُجّه كـ TCP فلن تمر القوائم والملفات.</translation>
    </message>
    <message>
        <source>Make it an FTP forward</source>
        <translation>التحويل إلى توجيه FTP</translation>
    </message>
    <message>
        <source>As this computer sees it: localhost is this computer.</source>
        <translation>كما يراه هذا الحاسوب: localhost هو هذا الحاسوب.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is the server itself.</source>
        <translation>كما يراه خادم SSH: localhost هو الخادم نفسه.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is %1 itself.</source>
        <translation>كما يراه خادم SSH: localhost هو %1 نفسه.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosisText</name>
    <message>
        <source>%1 as followed</source>
        <translation>%1 وفق الملف المتَّبع</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>الاتصال بـ%1</translation>
    </message>
    <message>
        <source>Greeting of %1</source>
        <translation>تحية %1</translation>
    </message>
    <message>
        <source>Encryption with %1</source>
        <translation>التشفير مع %1</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>مفتاح المضيف لـ%1</translation>
    </message>
    <message>
        <source>Ways to log in to %1</source>
        <translation>طرق تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Listener of %1</source>
        <translation>مستمع %1</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <translation>من يصل إلى %1</translation>
    </message>
    <message>
        <source>Destination of %1</source>
        <translation>وجهة %1</translation>
    </message>
    <message>
        <source>FTP server of %1</source>
        <translation>خادم FTP لـ%1</translation>
    </message>
    <message>
        <source>FTP login through %1</source>
        <translation>تسجيل دخول FTP عبر %1</translation>
    </message>
    <message>
        <source>FTP transfer by %1</source>
        <translation>نقل FTP بـ%1</translation>
    </message>
    <message>
        <source>What to set in the FTP client</source>
        <translation>ما يُضبط في عميل FTP</translation>
    </message>
    <message>
        <source>After the login to %1</source>
        <translation>بعد تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Replace the names of hosts, users and profiles</source>
        <translation>ا&amp;ستبدال أسماء المضيفين والمستخدمين وملفات التعريف</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ معلومات التشخيص</translation>
    </message>
    <message>
        <source>This is all that is saved. Read it before you give it to somebody.</source>
        <translation>هذا كل ما يُحفظ. اقرأه قبل أن تعطيه لأحد.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export profiles</source>
        <translation>تصدير ملفات التعريف</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>نسخ كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>ملفات التعريف المراد تصديرها</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>إ&amp;لغاء التحديد</translation>
    </message>
    <message>
        <source>The file has no passwords and no keys in it, but names, addresses and accounts.</source>
        <translation>لا كلمات مرور ولا مفاتيح في الملف، لكن فيه أسماء وعناوين وحسابات.</translation>
    </message>
    <message numerus="yes">
        <source>In the backup: %n profile(s), what new profiles start from, and the preferences of this program.</source>
        <translation>
            <numerusform>في النسخة الاحتياطية: ما تبدأ منه ملفات التعريف الجديدة، وتفضيلات هذا البرنامج، دون أي ملف تعريف.</numerusform>
            <numerusform>في النسخة الاحتياطية: ملف تعريف واحد، وما تبدأ منه ملفات التعريف الجديدة، وتفضيلات هذا البرنامج.</numerusform>
            <numerusform>في النسخة الاحتياطية: ملفا تعريف، وما تبدأ منه ملفات التعريف الجديدة، وتفضيلات هذا البرنامج.</numerusform>
            <numerusform>في النسخة الاحتياطية: %n ملفات تعريف، وما تبدأ منه ملفات التعريف الجديدة، وتفضيلات هذا البرنامج.</numerusform>
            <numerusform>في النسخة الاحتياطية: %n ملف تعريف، وما تبدأ منه ملفات التعريف الجديدة، وتفضيلات هذا البرنامج.</numerusform>
            <numerusform>في النسخة الاحتياطية: %n ملف تعريف، وما تبدأ منه ملفات التعريف الجديدة، وتفضيلات هذا البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: passwords, key files, and the list of known hosts.</source>
        <translation>ليس فيها: كلمات المرور وملفات المفاتيح وقائمة المضيفين المعروفين.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: %1</source>
        <comment>files</comment>
        <translation>تُركت لتعذر قراءتها: %1</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>ا&amp;ستبدال الملف</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>نسخ ا&amp;حتياطي</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف للت&amp;صدير</numerusform>
            <numerusform>ت&amp;صدير ملف تعريف واحد</numerusform>
            <numerusform>ت&amp;صدير ملفي تعريف</numerusform>
            <numerusform>ت&amp;صدير %n ملفات تعريف</numerusform>
            <numerusform>ت&amp;صدير %n ملف تعريف</numerusform>
            <numerusform>ت&amp;صدير %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes through “%2”, which is not chosen.</source>
        <translation>يمر «%1» عبر «%2» غير المحدَّد.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>استبدله، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تعذرت كتابة «%1».</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it, and the free space; or choose another place.</source>
        <translation>تحقق من وجود المجلد، ومن أن لك صلاحية الكتابة فيه، ومن المساحة الخالية؛ أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>اختيار الملف المراد كتابته</translation>
    </message>
    <message>
        <source>Sallyport files (*.json)</source>
        <translation>ملفات Sallyport (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FieldNames</name>
    <message>
        <source>name</source>
        <comment>field of a profile</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>server</source>
        <comment>field of a profile</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>user</source>
        <comment>field of a profile</comment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>field of a profile</comment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>forwards</source>
        <comment>field of a profile</comment>
        <translation>التوجيهات</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderModel</name>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>↓</source>
        <comment>rate</comment>
        <translation>↓</translation>
    </message>
    <message>
        <source>↑</source>
        <comment>rate</comment>
        <translation>↑</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Profiles of the folder</source>
        <translation>ملفات التعريف في المجلد</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>لا يوجد ملف تعريف في هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 من %2 متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف للا&amp;تصال</numerusform>
            <numerusform>ا&amp;تصال بملف تعريف واحد</numerusform>
            <numerusform>ا&amp;تصال بملفي تعريف</numerusform>
            <numerusform>ا&amp;تصال بـ%n ملفات تعريف</numerusform>
            <numerusform>ا&amp;تصال بـ%n ملف تعريف</numerusform>
            <numerusform>ا&amp;تصال بـ%n ملف تعريف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sconnect %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف ل&amp;قطع اتصالها</numerusform>
            <numerusform>&amp;قطع اتصال ملف تعريف واحد</numerusform>
            <numerusform>&amp;قطع اتصال ملفي تعريف</numerusform>
            <numerusform>&amp;قطع اتصال %n ملفات تعريف</numerusform>
            <numerusform>&amp;قطع اتصال %n ملف تعريف</numerusform>
            <numerusform>&amp;قطع اتصال %n ملف تعريف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderText</name>
    <message>
        <source>“%1” and “%2” both want %3 of this computer: only one of them gets it.</source>
        <translation>يريد «%1» و«%2» كلاهما %3 على هذا الحاسوب: لا يحصل عليه إلا واحد منهما.</translation>
    </message>
    <message numerus="yes">
        <source>%n more port(s) are wanted twice.</source>
        <translation>
            <numerusform>لا منافذ أخرى مطلوبة مرتين.</numerusform>
            <numerusform>منفذ آخر مطلوب مرتين.</numerusform>
            <numerusform>منفذان آخران مطلوبان مرتين.</numerusform>
            <numerusform>%n منافذ أخرى مطلوبة مرتين.</numerusform>
            <numerusform>%n منفذًا آخر مطلوبة مرتين.</numerusform>
            <numerusform>%n منفذ آخر مطلوب مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are on %1.</source>
        <translation>كلها على %1.</translation>
    </message>
    <message>
        <source>All log in as %1.</source>
        <translation>كلها تسجّل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>All go through the profile “%1”.</source>
        <translation>كلها تمر عبر ملف التعريف «%1».</translation>
    </message>
    <message>
        <source>All go through %1.</source>
        <translation>كلها تمر عبر %1.</translation>
    </message>
    <message>
        <source>Tags of all: %1</source>
        <translation>الوسوم المشتركة: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FollowOffer</name>
    <message>
        <source>Fo&amp;llow the file</source>
        <translation>ا&amp;تباع الملف</translation>
    </message>
    <message>
        <source>%1 says how %2 is reached. A profile that follows the file reads it again at each connection, as ssh does; the forwards stay its own.</source>
        <translation>يبيّن %1 كيف يُوصَل إلى %2. ملف التعريف الذي يتبع الملف يقرؤه من جديد عند كل اتصال كما يفعل ssh؛ وتبقى التوجيهات خاصة به.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Formats</name>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ت.ب</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 بيتابايت</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 إكسابايت</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 يوم %2 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 يوم</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardModel</name>
    <message>
        <source>Switched off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>ينتظر الاتصال</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1, %2, listens on %3, reaches %4, %5</source>
        <translation>%1، %2، يستمع على %3، يصل إلى %4، %5</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>يستمع على</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>يصل إلى</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections at the moment</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Paste an ssh -L, -R or -D command here to add its forwards.</source>
        <translation>ألصق هنا أمر ssh -L أو ssh -R أو ssh -D لإضافة توجيهاته.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>لم يُضَف شيء: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>لم يُضَف توجيه.</numerusform>
            <numerusform>أُضيف توجيه واحد.</numerusform>
            <numerusform>أُضيف توجيهان.</numerusform>
            <numerusform>أُضيفت %n توجيهات.</numerusform>
            <numerusform>أُضيف %n توجيهًا.</numerusform>
            <numerusform>أُضيف %n توجيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>لا يوجد في الحافظة أمر ssh -L أو ssh -R أو ssh -D.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message>
        <source>Nothing is forwarded yet. Add a forward, or paste a line like
ssh -L 8080:web:80 server</source>
        <translation>لا شيء يُوجَّه بعد. أضف توجيهًا، أو ألصق سطرًا مثل
ssh -L 8080:web:80 server</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>&amp;Add forward …</source>
        <translation>إ&amp;ضافة توجيه…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Try port %1 again</source>
        <translation>إعادة ت&amp;جربة المنفذ %1</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>ا&amp;ستخدام المنفذ %1</translation>
    </message>
    <message>
        <source>%1: Port %2 is taken by %3 (PID %4).</source>
        <translation>%1: المنفذ %2 يشغله %3 (PID %4).</translation>
    </message>
    <message>
        <source>Remove the forward “%1”?</source>
        <translation>هل تريد إزالة التوجيه «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>هل تريد إزالة %n توجيه؟</numerusform>
            <numerusform>هل تريد إزالة توجيه واحد؟</numerusform>
            <numerusform>هل تريد إزالة توجيهين؟</numerusform>
            <numerusform>هل تريد إزالة %n توجيهات؟</numerusform>
            <numerusform>هل تريد إزالة %n توجيهًا؟</numerusform>
            <numerusform>هل تريد إزالة %n توجيه؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) through it are cut.</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة عبره.</numerusform>
            <numerusform>اتصال مفتوح واحد عبره سيُقطع.</numerusform>
            <numerusform>اتصالان مفتوحان عبره سيُقطعان.</numerusform>
            <numerusform>%n اتصالات مفتوحة عبره ستُقطع.</numerusform>
            <numerusform>%n اتصالًا مفتوحًا عبره ستُقطع.</numerusform>
            <numerusform>%n اتصال مفتوح عبره ستُقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>لم يُضَف توجيه.</numerusform>
            <numerusform>أُضيف توجيه واحد.</numerusform>
            <numerusform>أُضيف توجيهان.</numerusform>
            <numerusform>أُضيفت %n توجيهات.</numerusform>
            <numerusform>أُضيف %n توجيهًا.</numerusform>
            <numerusform>أُضيف %n توجيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>لا يوجد في الحافظة أمر ssh -L أو ssh -R أو ssh -D.</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>لم يُضَف شيء: %1.</translation>
    </message>
    <message>
        <source>Open with which program</source>
        <translation>البرنامج الذي يُفتح به</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>تعذر تشغيل %1.</translation>
    </message>
    <message>
        <source>&amp;Open in the FTP client</source>
        <translation>&amp;فتح في عميل FTP</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>فتح في المت&amp;صفح</translation>
    </message>
    <message>
        <source>Open &amp;with %1</source>
        <translation>فتح &amp;بواسطة %1</translation>
    </message>
    <message>
        <source>Open with &amp;another program …</source>
        <translation>فتح ببرنامج آ&amp;خر…</translation>
    </message>
    <message>
        <source>&amp;Copy address %1</source>
        <translation>&amp;نسخ العنوان %1</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>نسخ كأ&amp;مر ssh</translation>
    </message>
    <message>
        <source>Copy the e&amp;rror</source>
        <translation>نسخ الخ&amp;طأ</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>ت&amp;عطيل</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>تفع&amp;يل</translation>
    </message>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>ت&amp;كرار…</translation>
    </message>
    <message>
        <source>Add &amp;forward …</source>
        <translation>إ&amp;ضافة توجيه…</translation>
    </message>
    <message>
        <source>&amp;Paste -L, -R or -D</source>
        <translation>&amp;لصق ssh -L أو ssh -R أو ssh -D</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLimitsForm</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>العودة إلى القيم المعتادة</translation>
    </message>
    <message>
        <source>Limits and time-outs</source>
        <translation>الحدود والمهل</translation>
    </message>
    <message>
        <source>How much there may be</source>
        <translation>المقدار المسموح</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>من %1 إلى %2، والمعتاد %3</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLoginDialog</name>
    <message>
        <source>Test FTP transfers</source>
        <translation>اختبار عمليات نقل FTP</translation>
    </message>
    <message>
        <source>Logs in to the FTP server %1 through the tunnel and fetches a listing in each way that FTP has. Nothing is changed there, and the password is not kept.</source>
        <translation>يسجّل الدخول عبر النفق إلى خادم FTP الذي عنوانه %1، ويجلب قائمة بكل طريقة يعرفها FTP. لا يتغير شيء هناك، ولا تُحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>&amp;FTP user name</source>
        <translation>اسم مست&amp;خدم FTP</translation>
    </message>
    <message>
        <source>FTP &amp;password</source>
        <translation>&amp;كلمة مرور FTP</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpOptionsPage</name>
    <message>
        <source>to the FTP server &amp;itself (safe)</source>
        <translation>إلى خادم FTP نف&amp;سه (آمن)</translation>
    </message>
    <message>
        <source>wherever the server sa&amp;ys</source>
        <translation>إلى ح&amp;يث يقول الخادم</translation>
    </message>
    <message>
        <source>where it says, if that is on this &amp;list:</source>
        <translation>إلى حيث يقول، إن كان في هذه ال&amp;قائمة:</translation>
    </message>
    <message>
        <source>Addresses data connections may go to</source>
        <translation>العناوين المسموح بأن تتجه إليها اتصالات البيانات</translation>
    </message>
    <message>
        <source>10.0.0.7, 192.168.1.0/24</source>
        <translation>10.0.0.7, 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Files travel</source>
        <translation>تنتقل الملفات</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>The SSH server listens for it</source>
        <translation>يستمع خادم SSH من أجله</translation>
    </message>
    <message>
        <source>Turn it into passive mode</source>
        <translation>تحويله إلى الوضع السلبي</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>رفضه</translation>
    </message>
    <message>
        <source>Active &amp;mode</source>
        <translation>الوضع ال&amp;نشط</translation>
    </message>
    <message>
        <source>Address the FTP server reaches the SSH server at</source>
        <translation>العنوان الذي يصل به خادم FTP إلى خادم SSH</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>يُستنتج تلقائيًا</translation>
    </message>
    <message>
        <source>Reached &amp;back at</source>
        <translation>عنوان ال&amp;عودة</translation>
    </message>
    <message>
        <source>Address of the SSH server that FTP clients are told</source>
        <translation>عنوان خادم SSH الذي يُبلَّغ به عملاء FTP</translation>
    </message>
    <message>
        <source>Clients are told</source>
        <translation>يُبلَّغ العملاء بـ</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>السماح بمروره</translation>
    </message>
    <message>
        <source>FTP&apos;s own &amp;TLS</source>
        <translation>تشفير TLS ال&amp;خاص بـ FTP</translation>
    </message>
    <message>
        <source>First port for data</source>
        <translation>أول منفذ للبيانات</translation>
    </message>
    <message>
        <source>Last port for data</source>
        <translation>آخر منفذ للبيانات</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>Lowest port for passive data at the server</source>
        <translation>أدنى منفذ للبيانات السلبية عند الخادم</translation>
    </message>
    <message>
        <source>Lowest port for active data at the client</source>
        <translation>أدنى منفذ للبيانات النشطة عند العميل</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Lowest data port</source>
        <translation>أدنى منفذ بيانات</translation>
    </message>
    <message>
        <source>Try EPSV when the server refuses PASV, and the other way round</source>
        <translation>تجربة EPSV حين يرفض الخادم PASV، والعكس</translation>
    </message>
    <message>
        <source>Leave out of the server&apos;s list of features what cannot work here</source>
        <translation>حذف ما لا يمكن أن يعمل هنا من قائمة ميزات الخادم</translation>
    </message>
    <message>
        <source>Repair replies of several lines for old clients</source>
        <translation>إصلاح الردود المتعددة الأسطر للعملاء القدامى</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>Take data connections only from the user who made the session</source>
        <translation>قبول اتصالات البيانات من المستخدم الذي أنشأ الجلسة فقط</translation>
    </message>
    <message>
        <source>Where this computer can tell who made a connection</source>
        <translation>حيث يستطيع هذا الحاسوب معرفة من أنشأ الاتصال</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>مستخدمون آخرون</translation>
    </message>
    <message>
        <source>The SSH server listens where the FTP server can reach it; otherwise passive mode is used towards the FTP server.</source>
        <translation>يستمع خادم SSH حيث يستطيع خادم FTP الوصول إليه؛ وإلا يُستخدم الوضع السلبي تجاه خادم FTP.</translation>
    </message>
    <message>
        <source>Fails where the SSH server may not listen (GatewayPorts).</source>
        <translation>يفشل حيث لا يُسمح لخادم SSH بالاستماع (GatewayPorts).</translation>
    </message>
    <message>
        <source>The client keeps its active mode, the FTP server sees passive mode. Works almost everywhere.</source>
        <translation>يحتفظ العميل بوضعه النشط، ويرى خادم FTP الوضع السلبي. يعمل في كل مكان تقريبًا.</translation>
    </message>
    <message>
        <source>Clients that try active mode are told to use passive mode.</source>
        <translation>يُطلب من العملاء الذين يجربون الوضع النشط استخدام الوضع السلبي.</translation>
    </message>
    <message>
        <source>Ports for data there</source>
        <translation>منافذ البيانات هناك</translation>
    </message>
    <message>
        <source>Ports for data here</source>
        <translation>منافذ البيانات هنا</translation>
    </message>
    <message>
        <source>The connection is inside SSH already. Clients go on without it.</source>
        <translation>الاتصال داخل SSH أصلًا. يتابع العملاء من دونه.</translation>
    </message>
    <message>
        <source>Nothing can be read or repaired then, so most transfers fail.</source>
        <translation>عندئذ لا يمكن قراءة شيء أو إصلاحه، لذا تفشل معظم عمليات النقل.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpSelfTest</name>
    <message>
        <source>Test FTP t&amp;ransfers…</source>
        <translation>اختبار عمليات ن&amp;قل FTP…</translation>
    </message>
    <message>
        <source>Logs in to the FTP server through the tunnel and tries each kind of transfer.</source>
        <translation>يسجّل الدخول إلى خادم FTP عبر النفق ويجرّب كل نوع من النقل.</translation>
    </message>
    <message>
        <source>What the test found about FTP</source>
        <translation>ما وجده الاختبار عن FTP</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل النتائج</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Help</name>
    <message>
        <source>The desktop has no program that opens the log file.</source>
        <translation>ليس في سطح المكتب برنامج يفتح ملف السجل.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpPages</name>
    <message>
        <source>en</source>
        <comment>the folder of the help&apos;s pages: code of this language</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpWindow</name>
    <message>
        <source>No page has that.</source>
        <translation>لا توجد صفحة تحتوي على ذلك.</translation>
    </message>
    <message>
        <source>Help – Sallyport</source>
        <translation>المساعدة – Sallyport</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>هل تريد فتح هذه الصفحة في المتصفح؟</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HopEditor</name>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;مضيف</translation>
    </message>
    <message>
        <source>gateway.example.org</source>
        <translation>gateway.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>اسم حسابك هنا</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>مضيف القفز</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>مفتاح المضيف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The new jump host is not saved.</source>
        <translation>لم يُحفظ مضيف القفز الجديد.</translation>
    </message>
    <message>
        <source>The changes to this jump host are not saved.</source>
        <translation>لم تُحفظ التغييرات على مضيف القفز هذا.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyDialog</name>
    <message>
        <source>%1 shows this key for the first time.</source>
        <translation>يقدّم %1 هذا المفتاح لأول مرة.</translation>
    </message>
    <message>
        <source>If you can, compare it with what the server&apos;s owner gave you.</source>
        <translation>إن أمكن، قارنه بما أعطاك إياه مالك الخادم.</translation>
    </message>
    <message>
        <source>Fingerprint of its %1 key:</source>
        <translation>بصمة مفتاحه من النوع %1:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>It will be stored in %1.</source>
        <translation>سيُحفظ في %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect &amp;once</source>
        <translation>اتصال &amp;مرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>الو&amp;ثوق والاتصال</translation>
    </message>
    <message>
        <source>Show the key as a picture</source>
        <translation>عرض المفتاح كصورة</translation>
    </message>
    <message>
        <source>The key as a picture of characters</source>
        <translation>المفتاح كصورة من الأحرف</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyPage</name>
    <message>
        <source>The host key proves that the server is the one you mean. A changed key is never taken without asking.</source>
        <translation>يثبت مفتاح المضيف أن الخادم هو الذي تقصده. لا يُقبل مفتاح متغيّر أبدًا دون سؤال.</translation>
    </message>
    <message>
        <source>An &amp;unknown key</source>
        <translation>المفتاح غير المع&amp;روف</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Accept and remember it</source>
        <translation>قبوله وحفظه</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>رفضه</translation>
    </message>
    <message>
        <source>&amp;Only this key</source>
        <translation>هذا المفتاح &amp;فقط</translation>
    </message>
    <message>
        <source>SHA256:… or empty</source>
        <translation>SHA256:… أو فارغ</translation>
    </message>
    <message>
        <source>Look it up &amp;as</source>
        <translation>البحث عنه &amp;باسم</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>&amp;Files with known keys</source>
        <translation>&amp;ملفات المفاتيح المعروفة</translation>
    </message>
    <message>
        <source>Sallyport&apos;s own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</source>
        <translation>ملف Sallyport الخاص، ~/.ssh/known_hosts، /etc/ssh/ssh_known_hosts</translation>
    </message>
    <message>
        <source>&amp;Hide host names in the file (hashed)</source>
        <translation>إ&amp;خفاء أسماء المضيفين في الملف (hash)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportChoices</name>
    <message>
        <source>Fo&amp;llow the file: read it again at each connection</source>
        <translation>ا&amp;تباع الملف: قراءته من جديد عند كل اتصال</translation>
    </message>
    <message>
        <source>The profiles then only name the host of the file</source>
        <translation>عندئذ لا تذكر ملفات التعريف إلا المضيف الوارد في الملف</translation>
    </message>
    <message>
        <source>&amp;Run the commands in the file that say which lines count …</source>
        <translation>ت&amp;نفيذ أوامر الملف التي تحدد الأسطر السارية…</translation>
    </message>
    <message>
        <source>Those of Match exec; without them these lines are left out</source>
        <translation>أوامر Match exec؛ من دونها تُترك هذه الأسطر</translation>
    </message>
    <message>
        <source>As TCP, the listings and files of FTP do not come through</source>
        <translation>إن وُجّه كـ TCP فلن تمر قوائم FTP وملفاته</translation>
    </message>
    <message>
        <source>What new profiles &amp;start from, as it is in the file</source>
        <translation>ما ت&amp;بدأ منه ملفات التعريف الجديدة، كما هو في الملف</translation>
    </message>
    <message>
        <source>The &amp;preferences of this program, as they are in the file</source>
        <translation>ت&amp;فضيلات هذا البرنامج، كما هي في الملف</translation>
    </message>
    <message>
        <source>Put new ones into the &amp;folder:</source>
        <translation>وضع الجديدة في ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>المجلد المذكور في الملف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Run these commands?</source>
        <translation>هل تريد تنفيذ هذه الأوامر؟</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ت&amp;نفيذ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>استيراد ملفات التعريف</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>اختر ملف النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Looking for what is on this computer …</source>
        <translation>يبحث عمّا على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Profiles that are here but not in the backup stay as they are. Passwords are not in a backup; they stay in the key store of the computer they were typed on.</source>
        <translation>ملفات التعريف الموجودة هنا وليست في النسخة الاحتياطية تبقى كما هي. لا تتضمن النسخة الاحتياطية كلمات مرور؛ فهي تبقى في مخزن مفاتيح الحاسوب الذي كُتبت عليه.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>يقرأ…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>يتوقف…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>لم يُستعَد شيء بعد.</translation>
    </message>
    <message>
        <source>Comparing with the profiles that are here …</source>
        <translation>يقارن بملفات التعريف الموجودة هنا…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>يكتب…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New, and trusts more than usual</source>
        <translation>جديد، ويثق بأكثر من المعتاد</translation>
    </message>
    <message>
        <source>Trusts more than now</source>
        <translation>يثق بأكثر من الآن</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>what differs</comment>
        <translation>يغيّر %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n thing(s)</source>
        <translation>
            <numerusform>لا يغيّر شيئًا</numerusform>
            <numerusform>يغيّر أمرًا واحدًا</numerusform>
            <numerusform>يغيّر أمرين</numerusform>
            <numerusform>يغيّر %n أمور</numerusform>
            <numerusform>يغيّر %n أمرًا</numerusform>
            <numerusform>يغيّر %n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here already, the same</source>
        <translation>موجود هنا بالفعل دون اختلاف</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Trusts more than usual:</source>
        <translation>يثق بأكثر من المعتاد:</translation>
    </message>
    <message>
        <source>Trusts more than now:</source>
        <translation>يثق بأكثر من الآن:</translation>
    </message>
    <message>
        <source>Changes the profile “%1”:</source>
        <translation>يغيّر ملف التعريف «%1»:</translation>
    </message>
    <message>
        <source>Changes the profile that is here:</source>
        <translation>يغيّر ملف التعريف الموجود هنا:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n forward(s) more</source>
        <translation>
            <numerusform>… ولا توجيهات أخرى</numerusform>
            <numerusform>… وتوجيه آخر</numerusform>
            <numerusform>… وتوجيهان آخران</numerusform>
            <numerusform>… و%n توجيهات أخرى</numerusform>
            <numerusform>… و%n توجيهًا آخر</numerusform>
            <numerusform>… و%n توجيه آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over as it was:</source>
        <translation>لم يُنقل كما كان:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>profile, server, what happens</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profile, what happens</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happens, how many warnings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportPlanPage</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>إ&amp;لغاء التحديد</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>مدى تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>ملفات التعريف المراد استيرادها</translation>
    </message>
    <message>
        <source>About the selected profile</source>
        <translation>عن ملف التعريف المحدَّد</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportSourcePage</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;من:</translation>
    </message>
    <message>
        <source>Code pa&amp;ge:</source>
        <translation>صفحة ال&amp;ترميز:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>الأم&amp;ر:</translation>
    </message>
    <message>
        <source>Fil&amp;e or folder:</source>
        <translation>م&amp;لف أو مجلد:</translation>
    </message>
    <message>
        <source>Fil&amp;e:</source>
        <translation>الم&amp;لف:</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>The sessions of this user, from the registry</source>
        <translation>جلسات هذا المستخدم، من سجل النظام</translation>
    </message>
    <message>
        <source>Nothing to import was found in the usual places. Choose a file, or another source.</source>
        <translation>لم يُعثر في الأماكن المعتادة على ما يُستورد. اختر ملفًا، أو مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>اختيار ما يُستورد</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportText</name>
    <message>
        <source>OpenSSH configuration</source>
        <translation>إعدادات OpenSSH</translation>
    </message>
    <message>
        <source>PuTTY sessions</source>
        <translation>جلسات PuTTY</translation>
    </message>
    <message>
        <source>Tectia configuration (ssh-broker-config.xml)</source>
        <translation>إعدادات Tectia (ssh-broker-config.xml)</translation>
    </message>
    <message>
        <source>Sallyport file: export or backup</source>
        <translation>ملف Sallyport: تصدير أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>ssh command line</source>
        <translation>سطر أوامر ssh</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>في سجل النظام</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>source, where it is, how many profiles</comment>
        <translation>%1 – %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف</numerusform>
            <numerusform>ملف تعريف واحد</numerusform>
            <numerusform>ملفا تعريف</numerusform>
            <numerusform>%n ملفات تعريف</numerusform>
            <numerusform>%n ملف تعريف</numerusform>
            <numerusform>%n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the command. It is read, not run.</source>
        <translation>اكتب الأمر أو ألصقه. يُقرأ ولا يُنفَّذ.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>اختر الملف.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>code page</comment>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>Check the path and that you may read it, or choose another file.</source>
        <translation>تحقق من المسار ومن أن لك صلاحية قراءته، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>كُتب «%1» بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>حدّث هذا البرنامج، ثم استورد الملف مجددًا.</translation>
    </message>
    <message>
        <source>This program cannot follow that command.</source>
        <translation>لا يستطيع هذا البرنامج اتباع هذا الأمر.</translation>
    </message>
    <message>
        <source>Nothing can be imported from “%1”.</source>
        <translation>لا يمكن استيراد شيء من «%1».</translation>
    </message>
    <message>
        <source>It is not what was chosen above, or it is damaged. Choose another source or another file.</source>
        <translation>ليس ما اختير أعلاه، أو هو تالف. اختر مصدرًا آخر أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>Something in it does not exist here.</source>
        <translation>شيء ممّا فيه غير متاح هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of settings were left out.</source>
        <translation>
            <numerusform>لم تُترك أنواع من الإعدادات.</numerusform>
            <numerusform>تُرك نوع واحد من الإعدادات.</numerusform>
            <numerusform>تُرك نوعان من الإعدادات.</numerusform>
            <numerusform>تُركت %n أنواع من الإعدادات.</numerusform>
            <numerusform>تُرك %n نوعًا من الإعدادات.</numerusform>
            <numerusform>تُرك %n نوع من الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the file was not understood.</source>
        <translation>لم يُفهم جزء من الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) were left out.</source>
        <translation>
            <numerusform>لم تُترك أسطر أو ملفات.</numerusform>
            <numerusform>تُرك سطر أو ملف واحد.</numerusform>
            <numerusform>تُرك سطران أو ملفان.</numerusform>
            <numerusform>تُركت %n أسطر أو ملفات.</numerusform>
            <numerusform>تُرك %n سطرًا أو ملفًا.</numerusform>
            <numerusform>تُرك %n سطر أو ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيّر</numerusform>
            <numerusform>واحد متغيّر</numerusform>
            <numerusform>اثنان متغيّران</numerusform>
            <numerusform>%n متغيّرة</numerusform>
            <numerusform>%n متغيّرًا</numerusform>
            <numerusform>%n متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>لا شيء غير صالح</numerusform>
            <numerusform>واحد غير صالح للاستخدام</numerusform>
            <numerusform>اثنان غير صالحين للاستخدام</numerusform>
            <numerusform>%n غير صالحة للاستخدام</numerusform>
            <numerusform>%n غير صالح للاستخدام</numerusform>
            <numerusform>%n غير صالح للاستخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles are in it.</source>
        <translation>لا ملفات تعريف فيه.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>list of counts</comment>
        <translation>وُجد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be taken over completely; select one to see what.</source>
        <translation>
            <numerusform>يمكن نقلها كلها كاملة.</numerusform>
            <numerusform>لا يمكن نقل واحد منها كاملًا؛ حدّده لترى ما ينقص.</numerusform>
            <numerusform>لا يمكن نقل اثنين منها كاملين؛ حدّد أحدهما لترى ما ينقص.</numerusform>
            <numerusform>لا يمكن نقل %n منها كاملة؛ حدّد أحدها لترى ما ينقص.</numerusform>
            <numerusform>لا يمكن نقل %n منها كاملة؛ حدّد أحدها لترى ما ينقص.</numerusform>
            <numerusform>لا يمكن نقل %n منها كاملة؛ حدّد أحدها لترى ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and fields were read as %1; choose another code page if letters are wrong.</source>
        <translation>قُرئت الأسماء والحقول بترميز %1؛ اختر صفحة ترميز أخرى إن كانت الحروف خاطئة.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف للا&amp;ستيراد</numerusform>
            <numerusform>ا&amp;ستيراد ملف تعريف واحد</numerusform>
            <numerusform>ا&amp;ستيراد ملفي تعريف</numerusform>
            <numerusform>ا&amp;ستيراد %n ملفات تعريف</numerusform>
            <numerusform>ا&amp;ستيراد %n ملف تعريف</numerusform>
            <numerusform>ا&amp;ستيراد %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>است&amp;عادة</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف للاست&amp;عادة</numerusform>
            <numerusform>است&amp;عادة ملف تعريف واحد</numerusform>
            <numerusform>است&amp;عادة ملفي تعريف</numerusform>
            <numerusform>است&amp;عادة %n ملفات تعريف</numerusform>
            <numerusform>است&amp;عادة %n ملف تعريف</numerusform>
            <numerusform>است&amp;عادة %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n profile(s) were written.</source>
        <translation>
            <numerusform>توقف: لم يُكتب أي ملف تعريف.</numerusform>
            <numerusform>توقف: كُتب ملف تعريف واحد.</numerusform>
            <numerusform>توقف: كُتب ملفا تعريف.</numerusform>
            <numerusform>توقف: كُتبت %n ملفات تعريف.</numerusform>
            <numerusform>توقف: كُتب %n ملف تعريف.</numerusform>
            <numerusform>توقف: كُتب %n ملف تعريف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the rest, or close this window.</source>
        <translation>استورد الباقي، أو أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>Your profiles have changed meanwhile, so nothing was written.</source>
        <translation>تغيّرت ملفات التعريف لديك في الأثناء، لذا لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Look at the list again; it shows what would happen now.</source>
        <translation>اطّلع على القائمة مجددًا؛ فهي تبيّن ما سيحدث الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, then it stopped.</source>
        <translation>
            <numerusform>توقف قبل كتابة أي ملف تعريف.</numerusform>
            <numerusform>كُتب ملف تعريف واحد ثم توقف.</numerusform>
            <numerusform>كُتب ملفا تعريف ثم توقف.</numerusform>
            <numerusform>كُتبت %n ملفات تعريف ثم توقف.</numerusform>
            <numerusform>كُتب %n ملف تعريف ثم توقف.</numerusform>
            <numerusform>كُتب %n ملف تعريف ثم توقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct that and import the rest again.</source>
        <translation>صحّح ذلك واستورد الباقي مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Also choose the %n profile(s) that would trust more than now; select one to see what</source>
        <translation>
            <numerusform>لا ملفات تعريف تثق بأكثر من الآن</numerusform>
            <numerusform>تحديد ملف التعريف الذي سيثق بأكثر من الآن أيضًا؛ حدّده لترى بماذا</numerusform>
            <numerusform>تحديد ملفي التعريف اللذين سيثقان بأكثر من الآن أيضًا؛ حدّد أحدهما لترى بماذا</numerusform>
            <numerusform>تحديد %n ملفات تعريف ستثق بأكثر من الآن أيضًا؛ حدّد أحدها لترى بماذا</numerusform>
            <numerusform>تحديد %n ملف تعريف ستثق بأكثر من الآن أيضًا؛ حدّد أحدها لترى بماذا</numerusform>
            <numerusform>تحديد %n ملف تعريف ستثق بأكثر من الآن أيضًا؛ حدّد أحدها لترى بماذا</numerusform>
        </translation>
    </message>
    <message>
        <source>With it, all profiles that start from there would trust more than now:</source>
        <translation>معه ستثق كل ملفات التعريف التي تبدأ من هناك بأكثر من الآن:</translation>
    </message>
    <message>
        <source>The file asks for it, as you, to find out which of its lines count:</source>
        <translation>يطلب الملف ذلك، باسمك، لمعرفة أي أسطره سارٍ:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InstallKeyDialog</name>
    <message>
        <source>To add a key, the account has to be logged in to by something that works already, such as a password or another key.</source>
        <translation>لإضافة مفتاح يجب تسجيل الدخول إلى الحساب بما يصلح أصلًا، مثل كلمة مرور أو مفتاح آخر.</translation>
    </message>
    <message>
        <source>The line that is added</source>
        <translation>السطر الذي يُضاف</translation>
    </message>
    <message>
        <source>Install a key on the server</source>
        <translation>تثبيت مفتاح على الخادم</translation>
    </message>
    <message>
        <source>The server is reached through the tunnel of another profile, which this cannot use. Connect, and add the line there by hand.</source>
        <translation>يُوصَل إلى الخادم عبر نفق ملف تعريف آخر، ولا يمكن استخدامه هنا. اتصل وأضف السطر هناك يدويًا.</translation>
    </message>
    <message>
        <source>Adds the line below to %1 of %2 on %3, unless its key is there already. Nothing else is changed there.</source>
        <translation>يضيف السطر أدناه إلى %1 للمستخدم %2 على %3، ما لم يكن مفتاحه هناك بالفعل. لا يتغير هناك شيء آخر.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>The command that is run there</source>
        <translation>الأمر الذي يُنفَّذ هناك</translation>
    </message>
    <message>
        <source>It is run by the account&apos;s shell. Its input is two lines: the key alone, by which it sees whether it is there, and the line above.</source>
        <translation>تنفّذه صدفة الحساب. ومدخله سطران: المفتاح وحده، وبه يعرف إن كان موجودًا هناك، والسطر أعلاه.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>The profile has no key of its own, and there is none in ~/.ssh. Make one with New key.</source>
        <translation>ليس لملف التعريف مفتاح خاص به، ولا مفتاح في ~/.ssh. أنشئ مفتاحًا عبر «مفتاح جديد».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Stopped. If it had been connected already, the key may be there.</source>
        <translation>أُوقف. إن كان قد اتصل قبل ذلك، فربما أصبح المفتاح هناك.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Logged in. Adding the key…</source>
        <translation>سُجّل الدخول. تجري إضافة المفتاح…</translation>
    </message>
    <message>
        <source>Test the connection to see whether it is enough now.</source>
        <translation>اختبر الاتصال لترى إن كان كافيًا الآن.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InteractiveDialog</name>
    <message>
        <source>%1 has a message</source>
        <translation>لدى %1 رسالة</translation>
    </message>
    <message>
        <source>%1 asks before it lets you in</source>
        <translation>يسأل %1 قبل أن يُدخلك</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>لم تُقبل الإجابة الأخيرة.</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;حفظ الإجابة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The server asks:</source>
        <translation>يسأل الخادم:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s question: %1</source>
        <translation>الإجابة عن سؤال الخادم: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeyActions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>مفتاح &amp;جديد…</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>التثبيت على ال&amp;خادم…</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key and names it above</source>
        <translation>ينشئ مفتاح Ed25519 ويذكره أعلاه</translation>
    </message>
    <message>
        <source>Adds the public half of a key to the account&apos;s authorized_keys, after showing how</source>
        <translation>يضيف النصف العام لمفتاح إلى authorized_keys الخاص بالحساب، بعد عرض الطريقة</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Sallyport %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Its text stands at the end.</source>
        <translation>Sallyport %1 برنامج حر برخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده (GPL-3.0-or-later). نصها في آخر هذا النص.</translation>
    </message>
    <message>
        <source>What it is made of besides:</source>
        <translation>ما يتكون منه أيضًا:</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>an address on the web</comment>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Text of the licence: %1</source>
        <translation>نص الترخيص: %1</translation>
    </message>
    <message>
        <source>What came along with this copy:</source>
        <translation>ما جاء مع هذه النسخة:</translation>
    </message>
    <message>
        <source>The texts that came along with this copy:</source>
        <translation>النصوص التي جاءت مع هذه النسخة:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ListenerForm</name>
    <message>
        <source>Allow local &amp;connections only</source>
        <translation>السماح با&amp;لاتصالات المحلية فقط</translation>
    </message>
    <message>
        <source>Let in onl&amp;y</source>
        <translation>السماح &amp;فقط لـ</translation>
    </message>
    <message>
        <source>&amp;Programs of</source>
        <translation>&amp;برامج</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>عنوان الاستماع</translation>
    </message>
    <message>
        <source>An address, * for every one, or the path of a Unix socket</source>
        <translation>عنوان، أو * لكل العناوين، أو مسار مقبس Unix</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>منفذ الاستماع</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>أي شاغر</translation>
    </message>
    <message>
        <source>anybody – or 192.168.1.0/24, 10.0.0.7</source>
        <translation>الجميع – أو 192.168.1.0/24, 10.0.0.7</translation>
    </message>
    <message>
        <source>users as the profile says</source>
        <translation>المستخدمين كما يحدد ملف التعريف</translation>
    </message>
    <message>
        <source>my own user only</source>
        <translation>مستخدمي أنا فقط</translation>
    </message>
    <message>
        <source>every user</source>
        <translation>كل المستخدمين</translation>
    </message>
    <message>
        <source>Whose programs may use this forward. With “my own user only”, what comes from another user or another computer is closed at once.</source>
        <translation>من يُسمح لبرامجه باستخدام هذا التوجيه. مع «مستخدمي أنا فقط» يُغلق فورًا ما يأتي من مستخدم آخر أو حاسوب آخر.</translation>
    </message>
    <message>
        <source>Is the port free</source>
        <translation>هل المنفذ شاغر</translation>
    </message>
    <message>
        <source>This computer only, IPv4 and IPv6</source>
        <translation>هذا الحاسوب فقط، IPv4 وIPv6</translation>
    </message>
    <message>
        <source>The server only</source>
        <translation>الخادم فقط</translation>
    </message>
    <message>
        <source>Only there, IPv4</source>
        <translation>هناك فقط، IPv4</translation>
    </message>
    <message>
        <source>Only there, IPv6</source>
        <translation>هناك فقط، IPv6</translation>
    </message>
    <message>
        <source>An address of this computer</source>
        <translation>عنوان لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation>كل عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>Every address of the server</source>
        <translation>كل عناوين الخادم</translation>
    </message>
    <message>
        <source>Whoever reaches the server can use this forward, without a password, if the server allows it (GatewayPorts).</source>
        <translation>يستطيع كل من يصل إلى الخادم استخدام هذا التوجيه دون كلمة مرور، إن سمح الخادم بذلك (GatewayPorts).</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can use this forward, without a password.</source>
        <translation>يستطيع أي حاسوب يصل إلى هذا الحاسوب استخدام هذا التوجيه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>The computers on the list can use this forward, without a password.</source>
        <translation>تستطيع الحواسيب المدرجة في القائمة استخدام هذا التوجيه دون كلمة مرور.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now.</source>
        <translation>لا يملك هذا الحاسوب العنوان %1 الآن.</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system.</source>
        <translation>المنافذ الأقل من 1024 مخصصة للنظام.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another forward that runs now.</source>
        <translation>المنفذ %1 يشغله توجيه آخر يعمل الآن.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (PID %3).</source>
        <translation>المنفذ %1 يشغله %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>المنفذ %1 يشغله برنامج آخر.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogModel</name>
    <message>
        <source>detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, level, profile, what happened</comment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogTab</name>
    <message>
        <source>Pau&amp;se</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>أي الأسطر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>المهم</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Of which profiles</source>
        <translation>ملفات التعريف المعنية</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>ملف التعريف هذا</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>كل ملفات التعريف</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>حُفظ السجل باسم %1.</translation>
    </message>
    <message>
        <source>The log could not be saved as %1: %2</source>
        <translation>تعذر حفظ السجل باسم %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LoginPage</name>
    <message>
        <source>Passwords are not part of a profile. You are asked for them, and may have them remembered in the key store.</source>
        <translation>كلمات المرور ليست جزءًا من ملف التعريف. تُسأل عنها، ويمكنك حفظها في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>Use the keys of the SSH &amp;agent</source>
        <translation>استخدام مفاتيح و&amp;كيل SSH</translation>
    </message>
    <message>
        <source>Agent&apos;s &amp;socket</source>
        <translation>م&amp;قبس الوكيل</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>&amp;Key files</source>
        <translation>&amp;ملفات المفاتيح</translation>
    </message>
    <message>
        <source>every key of the agent, then the usual files in ~/.ssh</source>
        <translation>كل مفاتيح الوكيل، ثم الملفات المعتادة في ~/.ssh</translation>
    </message>
    <message>
        <source>Offer &amp;only these keys</source>
        <translation>&amp;عرض هذه المفاتيح فقط</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>ال&amp;شهادات</translation>
    </message>
    <message>
        <source>the -cert.pub next to each key file</source>
        <translation>ملف -cert.pub المجاور لكل ملف مفتاح</translation>
    </message>
    <message>
        <source>&amp;Methods, in order</source>
        <translation>ال&amp;طرق بالترتيب</translation>
    </message>
    <message>
        <source>publickey, keyboard-interactive, password</source>
        <translation>publickey, keyboard-interactive, password</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainMenu</name>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Back up everything …</source>
        <translation>نسخ كل شيء ا&amp;حتياطيًا…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>است&amp;عادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>What profiles in&amp;herit …</source>
        <translation>ما تر&amp;ثه ملفات التعريف…</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ال&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفا&amp;تيح</translation>
    </message>
    <message>
        <source>&amp;Log file</source>
        <translation>ملف الس&amp;جل</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>حفظ معلومات التش&amp;خيص…</translation>
    </message>
    <message>
        <source>&amp;About Sallyport</source>
        <translation>حو&amp;ل Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation>ملف تعريف &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command …</source>
        <translation>&amp;لصق أمر ssh…</translation>
    </message>
    <message>
        <source>Im&amp;port …</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Filter profiles, hosts, ports</source>
        <translation>تصفية ملفات التعريف والمضيفين والمنافذ</translation>
    </message>
    <message>
        <source>Words to look for; or a server to connect to, as user@host or as an ssh command</source>
        <translation>كلمات للبحث عنها؛ أو خادم للاتصال به، بصيغة user@host أو كأمر ssh</translation>
    </message>
    <message>
        <source>Connect a&amp;ll</source>
        <translation>الا&amp;تصال بالكل</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>الاتصال بال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;قطع اتصال الكل</translation>
    </message>
    <message>
        <source>&amp;Reconnect all</source>
        <translation>إ&amp;عادة اتصال الكل</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message>
        <source>Secrets are not kept</source>
        <translation>لا تُحفظ الأسرار</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>الأسرار: %1</translation>
    </message>
    <message>
        <source>There is no key store: passwords are asked for each time. %1</source>
        <translation>لا يوجد مخزن مفاتيح: تُطلب كلمات المرور كل مرة. %1</translation>
    </message>
    <message>
        <source>What you let be remembered is kept in %1, never in a file of Sallyport.</source>
        <translation>ما تختار حفظه يبقى في %1، ولا يُكتب أبدًا في ملف لـ Sallyport.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 من %2 متصل</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>عرض الأولى</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>تجا&amp;هل</translation>
    </message>
    <message>
        <source>Another copy of this program has changed “%1” meanwhile; your changes were not saved.</source>
        <translation>غيّرت نسخة أخرى عاملة من هذا البرنامج «%1» في الأثناء؛ ولم تُحفظ تغييراتك.</translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation>تغيّر لدى الطرفين: %1</translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation>&amp;حفظ تغييراتي رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>الإ&amp;بقاء على الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف تعريف.</numerusform>
            <numerusform>كُتب ملف تعريف واحد.</numerusform>
            <numerusform>كُتب ملفا تعريف.</numerusform>
            <numerusform>كُتبت %n ملفات تعريف.</numerusform>
            <numerusform>كُتب %n ملف تعريف.</numerusform>
            <numerusform>كُتب %n ملف تعريف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي ملف تعريف في %1</numerusform>
            <numerusform>كُتب ملف تعريف واحد في %1</numerusform>
            <numerusform>كُتب ملفا تعريف في %1</numerusform>
            <numerusform>كُتبت %n ملفات تعريف في %1</numerusform>
            <numerusform>كُتب %n ملف تعريف في %1</numerusform>
            <numerusform>كُتب %n ملف تعريف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check for a new &amp;version …</source>
        <translation>التحقق من وجود إ&amp;صدار جديد…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>ال&amp;تعليق</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>تأ&amp;كيدها</translation>
    </message>
    <message>
        <source>&amp;Remember the passphrase in %1</source>
        <translation>&amp;حفظ عبارة المرور في %1</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key. Once its public half is on the server, it logs in without a password.</source>
        <translation>ينشئ مفتاح Ed25519. ومتى كان نصفه العام على الخادم، يُسجَّل الدخول به دون كلمة مرور.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose where the key is written</source>
        <translation>اختيار مكان كتابة المفتاح</translation>
    </message>
    <message>
        <source>This public half belongs into ~/.ssh/authorized_keys on the server:</source>
        <translation>يوضع هذا النصف العام في ~/.ssh/authorized_keys على الخادم:</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>النصف العام</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>التثبيت على الخا&amp;دم…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of the file can log in with it.</source>
        <translation>من دون عبارة مرور، يستطيع كل من يحصل على الملف تسجيل الدخول به.</translation>
    </message>
    <message>
        <source>The passphrase is asked for when the key is used. It cannot be replaced if it is lost.</source>
        <translation>تُطلب عبارة المرور عند استخدام المفتاح. ولا يمكن تعويضها إن فُقدت.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>المدخلان غير متطابقين بعد.</translation>
    </message>
    <message>
        <source>The key is in %1, and the profile logs in with it from now on.</source>
        <translation>المفتاح في %1، ويسجّل ملف التعريف الدخول به من الآن.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordDialog</name>
    <message>
        <source>%1 wants a new password</source>
        <translation>يطلب %1 كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>The server did not take that password.</source>
        <translation>لم يقبل الخادم كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>تأ&amp;كيدها</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>ح&amp;فظها</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>المدخلان غير متطابقين بعد.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>none; Work/Customers is a folder in a folder</source>
        <translation>بلا؛ «العمل/الزبائن» مجلد داخل مجلد</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>none, or #rrggbb</source>
        <translation>بلا، أو #rrggbb</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>لم يفقد أي نفق الاتصال</numerusform>
            <numerusform>فقد نفق واحد الاتصال</numerusform>
            <numerusform>فقد نفقان الاتصال</numerusform>
            <numerusform>فقدت %n أنفاق الاتصال</numerusform>
            <numerusform>فقد %n نفقًا الاتصال</numerusform>
            <numerusform>فقد %n نفق الاتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>لم يعد أي نفق إلى الاتصال</numerusform>
            <numerusform>عاد نفق واحد إلى الاتصال</numerusform>
            <numerusform>عاد نفقان إلى الاتصال</numerusform>
            <numerusform>عادت %n أنفاق إلى الاتصال</numerusform>
            <numerusform>عاد %n نفقًا إلى الاتصال</numerusform>
            <numerusform>عاد %n نفق إلى الاتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>لم يفشل أي نفق</numerusform>
            <numerusform>فشل نفق واحد</numerusform>
            <numerusform>فشل نفقان</numerusform>
            <numerusform>فشلت %n أنفاق</numerusform>
            <numerusform>فشل %n نفقًا</numerusform>
            <numerusform>فشل %n نفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwards of %n tunnel(s) failed</source>
        <translation>
            <numerusform>لم تفشل توجيهات أي نفق</numerusform>
            <numerusform>فشلت توجيهات نفق واحد</numerusform>
            <numerusform>فشلت توجيهات نفقين</numerusform>
            <numerusform>فشلت توجيهات %n أنفاق</numerusform>
            <numerusform>فشلت توجيهات %n نفقًا</numerusform>
            <numerusform>فشلت توجيهات %n نفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>لا نفق ينتظرك</numerusform>
            <numerusform>نفق واحد ينتظرك</numerusform>
            <numerusform>نفقان ينتظرانك</numerusform>
            <numerusform>%n أنفاق تنتظرك</numerusform>
            <numerusform>%n نفقًا تنتظرك</numerusform>
            <numerusform>%n نفق تنتظرك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasteDialog</name>
    <message>
        <source>Paste an ssh command</source>
        <translation>لصق أمر ssh</translation>
    </message>
    <message>
        <source>&amp;Command line, as one types it in a terminal. It is read, not run.</source>
        <translation>سطر الأ&amp;وامر كما يُكتب في الطرفية. يُقرأ ولا يُنفَّذ.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>أمر ssh</translation>
    </message>
    <message>
        <source>&amp;Make the profile …</source>
        <translation>إ&amp;نشاء ملف التعريف…</translation>
    </message>
    <message>
        <source>No profile has been made of the command yet.</source>
        <translation>لم يُنشأ ملف تعريف من الأمر بعد.</translation>
    </message>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>هذا ليس أمر ssh يستطيع هذا البرنامج اتباعه: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PathPicture</name>
    <message>
        <source>Way of the connection</source>
        <translation>مسار الاتصال</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Places</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>المضيفون المعروفون</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, each only where you say so.</source>
        <translation>تُحفظ الأسرار في %1، كل سر حيث تختار ذلك فقط.</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>لا يوجد مخزن مفاتيح صالح للاستخدام: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ال&amp;بدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Start with the &amp;window hidden</source>
        <translation>البدء مع إخفاء ال&amp;نافذة</translation>
    </message>
    <message>
        <source>Profiles that are marked “Connect when Sallyport starts” then connect.</source>
        <translation>عندئذ تتصل ملفات التعريف المعلَّمة بـ«الاتصال عند بدء تشغيل Sallyport».</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>أثناء التشغيل</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>الاستمرار في علبة النظام &amp;عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Notify me when a tunnel breaks, comes back or needs me</source>
        <translation>إ&amp;شعاري حين ينقطع نفق أو يعود أو يحتاج إليّ</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>It is used from the next start of the program.</source>
        <translation>تُستخدم بدءًا من التشغيل التالي للبرنامج.</translation>
    </message>
    <message>
        <source>&amp;Language of the texts:</source>
        <translation>&amp;لغة النصوص:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>size of text</comment>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>ح&amp;جم النص:</translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation>ملفات التعريف الجديدة</translation>
    </message>
    <message>
        <source>What a profile does not set itself, it takes from here.</source>
        <translation>ما لا يعيّنه ملف التعريف بنفسه يأخذه من هنا.</translation>
    </message>
    <message>
        <source>&amp;Edit what new profiles start from …</source>
        <translation>ت&amp;حرير ما تبدأ منه ملفات التعريف الجديدة…</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Profiles and settings:</source>
        <translation>&amp;ملفات التعريف والإعدادات:</translation>
    </message>
    <message>
        <source>In %1, each only where you say so</source>
        <comment>key store</comment>
        <translation>في %1، كل منها حيث تختار ذلك فقط</translation>
    </message>
    <message>
        <source>Nowhere: they are asked for each time</source>
        <translation>لا تُحفظ: تُطلب كل مرة</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>كلمات المرور:</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>لا يوجد مخزن مفاتيح صالح للاستخدام: %1</translation>
    </message>
    <message>
        <source>The start at login cannot be set up.</source>
        <translation>تعذر إعداد البدء عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The start at login cannot be taken back.</source>
        <translation>تعذر إلغاء البدء عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check that the file named in the details can be written.</source>
        <translation>تحقق من إمكان الكتابة في الملف المذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>الإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Tell me about new &amp;versions</source>
        <translation>إعلامي بالإص&amp;دارات الجديدة</translation>
    </message>
    <message>
        <source>Once a day %1 is asked over HTTPS for one small file that says which version is the newest: it learns this computer’s address and this version, and nothing is downloaded or installed.</source>
        <translation>مرة في اليوم يُطلب من %1 عبر HTTPS ملف صغير يبيّن أحدث إصدار: يعرف عنوان هذا الحاسوب وهذا الإصدار، ولا يُنزَّل شيء ولا يُثبَّت.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemStrip</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>نسخ الخطأ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the help says of this error</source>
        <translation>ما تقوله المساعدة عن هذا الخطأ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileDifference</name>
    <message>
        <source>%1 %2 → %3</source>
        <comment>kind, listens on, reaches</comment>
        <translation>%1 %2 ← %3</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) more</source>
        <translation>
            <numerusform>لا توجيهات إضافية</numerusform>
            <numerusform>زيادة توجيه واحد</numerusform>
            <numerusform>زيادة توجيهين</numerusform>
            <numerusform>زيادة %n توجيهات</numerusform>
            <numerusform>زيادة %n توجيهًا</numerusform>
            <numerusform>زيادة %n توجيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) less</source>
        <translation>
            <numerusform>لا توجيهات ناقصة</numerusform>
            <numerusform>نقص توجيه واحد</numerusform>
            <numerusform>نقص توجيهين</numerusform>
            <numerusform>نقص %n توجيهات</numerusform>
            <numerusform>نقص %n توجيهًا</numerusform>
            <numerusform>نقص %n توجيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward gone: %1</source>
        <translation>توجيه محذوف: %1</translation>
    </message>
    <message>
        <source>Forward added: %1</source>
        <translation>توجيه مضاف: %1</translation>
    </message>
    <message>
        <source>The order of the forwards</source>
        <translation>ترتيب التوجيهات</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field is empty</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>How the jump hosts are logged in to</source>
        <translation>طريقة تسجيل الدخول إلى مضيفات القفز</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>البروكسي</translation>
    </message>
    <message>
        <source>Compression: on</source>
        <translation>الضغط: مفعَّل</translation>
    </message>
    <message>
        <source>Compression: off</source>
        <translation>الضغط: معطَّل</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message>
        <source>Sallyport ended before this was saved. It is as it was typed.</source>
        <translation>انتهى Sallyport قبل حفظ هذا. وهو كما كُتب.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>ملف التعريف %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>Make it &amp;independent</source>
        <translation>جعله مست&amp;قلًا</translation>
    </message>
    <message>
        <source>Follows %1 in %2</source>
        <translation>يتبع %1 في %2</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>تجري قراءته…</translation>
    </message>
    <message>
        <source>The file cannot be followed as it is now: %1</source>
        <translation>لا يمكن اتباع الملف على حاله الآن: %1</translation>
    </message>
    <message>
        <source>What the file says of the connection is read again each time, and shown in grey; the forwards are the profile&apos;s own.</source>
        <translation>ما يقوله الملف عن الاتصال يُقرأ من جديد كل مرة ويُعرض بالرمادي؛ أما التوجيهات فهي خاصة بملف التعريف.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>مفتاح المضيف</translation>
    </message>
    <message>
        <source>Hops and proxy</source>
        <translation>القفزات والبروكسي</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What profiles inherit</source>
        <translation>ما ترثه ملفات التعريف</translation>
    </message>
    <message>
        <source>The changes to what profiles inherit are not saved.</source>
        <translation>لم تُحفظ التغييرات على ما ترثه ملفات التعريف.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>لم يُحفظ ملف التعريف الجديد.</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>لم تُحفظ التغييرات على ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>لم تُحفظ التغييرات على «%1».</translation>
    </message>
    <message>
        <source>Another profile has this name, too.</source>
        <translation>يحمل ملف تعريف آخر هذا الاسم أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the forward…</source>
        <translation>تحرير التوجيه…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Use the default</source>
        <translation>استخدام القيمة المبدئية</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>من القيم المبدئية</translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation>مصدر هذه القيمة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePane</name>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>تحرير ملف التعريف</translation>
    </message>
    <message>
        <source>Some changes count from the next connection on.</source>
        <translation>تسري بعض التغييرات بدءًا من الاتصال التالي.</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>إ&amp;عادة الاتصال الآن</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation>ال&amp;توجيهات</translation>
    </message>
    <message>
        <source>Traff&amp;ic</source>
        <translation>حر&amp;كة البيانات</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>الس&amp;جل</translation>
    </message>
    <message>
        <source>This profile is not saved: it is gone when Sallyport ends.</source>
        <translation>لم يُحفظ ملف التعريف هذا: يزول حين ينتهي Sallyport.</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>الاحت&amp;فاظ به…</translation>
    </message>
    <message>
        <source>There is no version before it; it can be set aside.</source>
        <translation>لا توجد نسخة سابقة له؛ يمكن وضعه جانبًا.</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>&amp;وضعه جانبًا</translation>
    </message>
    <message>
        <source>&amp;Make new defaults …</source>
        <translation>إن&amp;شاء قيم مبدئية جديدة…</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>ا&amp;ستعادة النسخة السابقة</translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation>ت&amp;حرير ملف التعريف…</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <translation>غير متصل · %1</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>الاتصا&amp;لات</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>عمليات ال&amp;نقل</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTree</name>
    <message>
        <source>No profile has that in its name, folder, tags, hosts or ports.</source>
        <translation>لا يوجد ملف تعريف يحتوي على ذلك في اسمه أو مجلده أو وسومه أو مضيفيه أو منافذه.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>سيُقطع اتصال نفقه.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) of these are disconnected.</source>
        <translation>
            <numerusform>لن يُقطع اتصال أي نفق منها.</numerusform>
            <numerusform>سيُقطع اتصال نفق واحد منها.</numerusform>
            <numerusform>سيُقطع اتصال نفقين منها.</numerusform>
            <numerusform>سيُقطع اتصال %n أنفاق منها.</numerusform>
            <numerusform>سيُقطع اتصال %n نفقًا منها.</numerusform>
            <numerusform>سيُقطع اتصال %n نفق منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) are cut.</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة تُقطع.</numerusform>
            <numerusform>سيُقطع اتصال مفتوح واحد.</numerusform>
            <numerusform>سيُقطع اتصالان مفتوحان.</numerusform>
            <numerusform>ستُقطع %n اتصالات مفتوحة.</numerusform>
            <numerusform>سيُقطع %n اتصالًا مفتوحًا.</numerusform>
            <numerusform>سيُقطع %n اتصال مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>هل تريد إزالة ملف التعريف «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>هل تريد إزالة %n ملف تعريف؟</numerusform>
            <numerusform>هل تريد إزالة ملف تعريف واحد؟</numerusform>
            <numerusform>هل تريد إزالة ملفي تعريف؟</numerusform>
            <numerusform>هل تريد إزالة %n ملفات تعريف؟</numerusform>
            <numerusform>هل تريد إزالة %n ملف تعريف؟</numerusform>
            <numerusform>هل تريد إزالة %n ملف تعريف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>(No folder)</source>
        <translation>(بلا مجلد)</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>مجلد &amp;جديد…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Name of the folder; a / makes folders in folders:</source>
        <translation>اسم المجلد؛ العلامة / تنشئ مجلدات داخل مجلدات:</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إ&amp;عادة التسمية</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>الاحتفا&amp;ظ به…</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>نسخ كأ&amp;مر ssh</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>ا&amp;ستعادة النسخة السابقة</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف للا&amp;تصال</numerusform>
            <numerusform>ا&amp;تصال بملف تعريف واحد</numerusform>
            <numerusform>ا&amp;تصال بملفي تعريف</numerusform>
            <numerusform>ا&amp;تصال بـ%n ملفات تعريف</numerusform>
            <numerusform>ا&amp;تصال بـ%n ملف تعريف</numerusform>
            <numerusform>ا&amp;تصال بـ%n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disconnect %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف ل&amp;قطع اتصالها</numerusform>
            <numerusform>&amp;قطع اتصال ملف تعريف واحد</numerusform>
            <numerusform>&amp;قطع اتصال ملفي تعريف</numerusform>
            <numerusform>&amp;قطع اتصال %n ملفات تعريف</numerusform>
            <numerusform>&amp;قطع اتصال %n ملف تعريف</numerusform>
            <numerusform>&amp;قطع اتصال %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnec&amp;t</source>
        <translation>إعادة الات&amp;صال</translation>
    </message>
    <message numerus="yes">
        <source>Reconnec&amp;t %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف لإعادة ات&amp;صالها</numerusform>
            <numerusform>إعادة ات&amp;صال ملف تعريف واحد</numerusform>
            <numerusform>إعادة ات&amp;صال ملفي تعريف</numerusform>
            <numerusform>إعادة ات&amp;صال %n ملفات تعريف</numerusform>
            <numerusform>إعادة ات&amp;صال %n ملف تعريف</numerusform>
            <numerusform>إعادة ات&amp;صال %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s) …</source>
        <translation>
            <numerusform>إ&amp;زالة المجلد الخالي من ملفات التعريف…</numerusform>
            <numerusform>إ&amp;زالة المجلد مع ملف تعريف واحد…</numerusform>
            <numerusform>إ&amp;زالة المجلد مع ملفي تعريف…</numerusform>
            <numerusform>إ&amp;زالة المجلد مع %n ملفات تعريف…</numerusform>
            <numerusform>إ&amp;زالة المجلد مع %n ملف تعريف…</numerusform>
            <numerusform>إ&amp;زالة المجلد مع %n ملف تعريف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s)</source>
        <translation>
            <numerusform>إ&amp;زالة المجلد الخالي من ملفات التعريف</numerusform>
            <numerusform>إ&amp;زالة المجلد مع ملف تعريف واحد</numerusform>
            <numerusform>إ&amp;زالة المجلد مع ملفي تعريف</numerusform>
            <numerusform>إ&amp;زالة المجلد مع %n ملفات تعريف</numerusform>
            <numerusform>إ&amp;زالة المجلد مع %n ملف تعريف</numerusform>
            <numerusform>إ&amp;زالة المجلد مع %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s) …</source>
        <translation>
            <numerusform>لا ملفات تعريف لإ&amp;زالتها…</numerusform>
            <numerusform>إ&amp;زالة ملف تعريف واحد…</numerusform>
            <numerusform>إ&amp;زالة ملفي تعريف…</numerusform>
            <numerusform>إ&amp;زالة %n ملفات تعريف…</numerusform>
            <numerusform>إ&amp;زالة %n ملف تعريف…</numerusform>
            <numerusform>إ&amp;زالة %n ملف تعريف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف لإ&amp;زالتها</numerusform>
            <numerusform>إ&amp;زالة ملف تعريف واحد</numerusform>
            <numerusform>إ&amp;زالة ملفي تعريف</numerusform>
            <numerusform>إ&amp;زالة %n ملفات تعريف</numerusform>
            <numerusform>إ&amp;زالة %n ملف تعريف</numerusform>
            <numerusform>إ&amp;زالة %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder</source>
        <translation>إ&amp;عادة تسمية المجلد</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n profile(s)</source>
        <translation>
            <numerusform>لا ملفات تعريف لت&amp;كرارها</numerusform>
            <numerusform>ت&amp;كرار ملف تعريف واحد</numerusform>
            <numerusform>ت&amp;كرار ملفي تعريف</numerusform>
            <numerusform>ت&amp;كرار %n ملفات تعريف</numerusform>
            <numerusform>ت&amp;كرار %n ملف تعريف</numerusform>
            <numerusform>ت&amp;كرار %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;نقل إلى مجلد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n profile(s) to</source>
        <translation>
            <numerusform>لا ملفات تعريف ل&amp;نقلها إلى</numerusform>
            <numerusform>&amp;نقل ملف تعريف واحد إلى</numerusform>
            <numerusform>&amp;نقل ملفي تعريف إلى</numerusform>
            <numerusform>&amp;نقل %n ملفات تعريف إلى</numerusform>
            <numerusform>&amp;نقل %n ملف تعريف إلى</numerusform>
            <numerusform>&amp;نقل %n ملف تعريف إلى</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>تصدي&amp;ر…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n profile(s) …</source>
        <translation>
            <numerusform>لا ملفات تعريف لتصدي&amp;رها…</numerusform>
            <numerusform>تصدي&amp;ر ملف تعريف واحد…</numerusform>
            <numerusform>تصدي&amp;ر ملفي تعريف…</numerusform>
            <numerusform>تصدي&amp;ر %n ملفات تعريف…</numerusform>
            <numerusform>تصدي&amp;ر %n ملف تعريف…</numerusform>
            <numerusform>تصدي&amp;ر %n ملف تعريف…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by name</source>
        <translation>&amp;فرز حسب الاسم</translation>
    </message>
    <message>
        <source>New &amp;profile …</source>
        <translation>ملف تعريف ج&amp;ديد…</translation>
    </message>
    <message>
        <source>Set the file &amp;aside</source>
        <translation>و&amp;ضع الملف جانبًا</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTreeModel</name>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a profile&apos;s file is of a newer version</comment>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a profile&apos;s file cannot be read</comment>
        <translation>غير مقروء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptDialog</name>
    <message>
        <source>%1 – Sallyport</source>
        <translation>%1 – Sallyport</translation>
    </message>
    <message>
        <source>Profile %1 · %2</source>
        <translation>ملف التعريف %1 · %2</translation>
    </message>
    <message>
        <source>There is no key store on this desktop, so it is asked for each time.</source>
        <translation>لا يوجد مخزن مفاتيح على سطح المكتب هذا، لذا يُطلب كل مرة.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>remember it in a key store</comment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptText</name>
    <message>
        <source>%1 (jump host %2)</source>
        <translation>%1 (مضيف القفز %2)</translation>
    </message>
    <message>
        <source>%1 shows a host key that is not on file.</source>
        <translation>يقدّم %1 مفتاح مضيف غير مسجَّل.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed.</source>
        <translation>تغيّر مفتاح المضيف لـ%1.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>يطلب %1 كلمة مرور.</translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase.</source>
        <translation>يحتاج المفتاح %1 إلى عبارة مروره.</translation>
    </message>
    <message>
        <source>%1 asks a question.</source>
        <translation>يطرح %1 سؤالًا.</translation>
    </message>
    <message>
        <source>%1 wants a new password.</source>
        <translation>يطلب %1 كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The security key waits to be touched.</source>
        <translation>ينتظر مفتاح الأمان اللمس.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password.</source>
        <translation>يطلب البروكسي %1 كلمة مرور.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Such an answer may be good only once: Sallyport connects again when you go on, and the server asks anew.</source>
        <translation>قطع الخادم الاتصال في الأثناء. قد لا تصلح إجابة كهذه إلا مرة واحدة: يتصل Sallyport مجددًا حين تتابع، ويسأل الخادم من جديد.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again when you decide, and your decision counts for this very key.</source>
        <translation>قطع الخادم الاتصال في الأثناء. خذ وقتك: يتصل Sallyport مجددًا حين تقرر، ويسري قرارك على هذا المفتاح بعينه.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again with your answer.</source>
        <translation>قطع الخادم الاتصال في الأثناء. خذ وقتك: يتصل Sallyport مجددًا بإجابتك.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickConnect</name>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>هذا ليس أمر ssh يستطيع هذا البرنامج اتباعه: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickOffer</name>
    <message>
        <source>Connect on&amp;ce</source>
        <translation>اتصال &amp;مرة واحدة</translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation>إنشاء ملف تعريف…</translation>
    </message>
    <message>
        <source>Without saving it: it is gone when Sallyport ends (Enter)</source>
        <translation>دون حفظه: يزول حين ينتهي Sallyport (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReconnectPage</name>
    <message>
        <source>Connect &amp;again when the connection is lost</source>
        <translation>إ&amp;عادة الاتصال عند انقطاعه</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>الانتظار الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>أ&amp;طول انتظار</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>الكف عن المحاولة &amp;بعد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> tries in a row</source>
        <translation> من المحاولات المتتالية</translation>
    </message>
    <message>
        <source>&amp;Steady after</source>
        <translation>مست&amp;قر بعد</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>A connection that ends sooner after the login counts as a failed try</source>
        <translation>الاتصال الذي ينتهي قبل ذلك بعد تسجيل الدخول يُحسب محاولة فاشلة</translation>
    </message>
    <message>
        <source>Let programs &amp;wait</source>
        <translation>جعل البرامج ت&amp;نتظر</translation>
    </message>
    <message>
        <source>not at all: refuse them</source>
        <translation>لا تنتظر إطلاقًا: تُرفض</translation>
    </message>
    <message>
        <source>How long a connection made meanwhile waits for the tunnel</source>
        <translation>مدة انتظار النفق لاتصال جرى أثناء انقطاعه</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>هل لا يزال موجودًا؟</translation>
    </message>
    <message>
        <source>Ask the server &amp;every</source>
        <translation>&amp;سؤال الخادم كل</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>يُعد مفقودًا بعد</translation>
    </message>
    <message>
        <source> unanswered questions</source>
        <translation> من الأسئلة دون إجابة</translation>
    </message>
    <message>
        <source>When a forward cannot be set up</source>
        <translation>حين يتعذر إعداد توجيه</translation>
    </message>
    <message>
        <source>Disconnect: all forwards o&amp;r none</source>
        <translation>قطع الاتصال: ك&amp;ل التوجيهات أو لا شيء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoutePage</name>
    <message>
        <source>no other profile</source>
        <translation>لا ملف تعريف آخر</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>&amp;عبر</translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation>ملف تعريف لم يعد موجودًا (%1)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>&amp;Jump hosts,
nearest first</source>
        <translation>مضيفات ال&amp;قفز،
الأقرب أولًا</translation>
    </message>
    <message>
        <source>Jump hosts, nearest first</source>
        <translation>مضيفات القفز، الأقرب أولًا</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;بروكسي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 4a</source>
        <translation>SOCKS 4a</translation>
    </message>
    <message>
        <source>SOCKS 4</source>
        <translation>SOCKS 4</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>عن&amp;وان البروكسي</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>م&amp;ستخدم البروكسي</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleBasicsPage</name>
    <message>
        <source>a word for yourself</source>
        <translation>كلمة لاستعمالك</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>الا&amp;سم المعروض</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>الاس&amp;تماع</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>ال&amp;وجهة</translation>
    </message>
    <message>
        <source>&amp;TCP</source>
        <translation>تو&amp;جيه TCP</translation>
    </message>
    <message>
        <source>&amp;FTP</source>
        <translation>توجي&amp;ه FTP</translation>
    </message>
    <message>
        <source>SOC&amp;KS and HTTP proxy</source>
        <translation>ب&amp;روكسي SOCKS وHTTP</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Outgoing: from this computer, through the server</source>
        <translation>&amp;صادر: من هذا الحاسوب عبر الخادم</translation>
    </message>
    <message>
        <source>&amp;Incoming: from the server, through this computer</source>
        <translation>وار&amp;د: من الخادم عبر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message>
        <source>New forward</source>
        <translation>توجيه جديد</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>Connects to the server and tries this forward</source>
        <translation>يتصل بالخادم ويجرّب هذا التوجيه</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTP clients</source>
        <translation>عملاء FTP</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Another forward of this profile listens there already.</source>
        <translation>توجيه آخر في ملف التعريف هذا يستمع هناك بالفعل.</translation>
    </message>
    <message>
        <source>The new forward is not saved.</source>
        <translation>لم يُحفظ التوجيه الجديد.</translation>
    </message>
    <message>
        <source>The changes to this forward are not saved.</source>
        <translation>لم تُحفظ التغييرات على هذا التوجيه.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>FTP transfers</source>
        <translation>عمليات نقل FTP</translation>
    </message>
    <message>
        <source>To try them takes a login to the FTP server.</source>
        <translation>تتطلب تجربتها تسجيل دخول إلى خادم FTP.</translation>
    </message>
    <message>
        <source>The pasted line was not taken over: %1.</source>
        <translation>لم يُؤخذ بالسطر الملصق: %1.</translation>
    </message>
    <message>
        <source>Filled in from the pasted line.</source>
        <translation>مُلئ من السطر الملصق.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>لا توجيهات في السطر الملصق.</numerusform>
            <numerusform>مُلئ من التوجيه الوحيد في السطر الملصق.</numerusform>
            <numerusform>مُلئ من الأول من توجيهين في السطر الملصق.</numerusform>
            <numerusform>مُلئ من الأول من %n توجيهات في السطر الملصق.</numerusform>
            <numerusform>مُلئ من الأول من %n توجيهًا في السطر الملصق.</numerusform>
            <numerusform>مُلئ من الأول من %n توجيه في السطر الملصق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleLimitsPage</name>
    <message>
        <source>This forward is s&amp;witched on</source>
        <translation>هذا التوجيه &amp;مفعَّل</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 وIPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 فقط</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 فقط</translation>
    </message>
    <message>
        <source>the usual limit</source>
        <translation>الحد المعتاد</translation>
    </message>
    <message>
        <source>With FTP these are the sessions, not their data connections</source>
        <translation>مع FTP هذه هي الجلسات لا اتصالات بياناتها</translation>
    </message>
    <message>
        <source>Everything this computer reaches, itself left out.
Or one entry a line: web:80, *:443, 10.0.0.0/8:*</source>
        <translation>كل ما يصل إليه هذا الحاسوب، عدا الحاسوب نفسه.
أو إدخال واحد في كل سطر: web:80, *:443, 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>May &amp;reach only</source>
        <translation>الوصول مسموح &amp;فقط إلى</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>ال&amp;عناوين</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>الاتصالات المت&amp;زامنة</translation>
    </message>
    <message>
        <source>the usual limit (64)</source>
        <translation>الحد المعتاد (64)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleText</name>
    <message>
        <source>SOCKS proxy</source>
        <translation>بروكسي SOCKS</translation>
    </message>
    <message>
        <source>Incoming SOCKS proxy</source>
        <translation>بروكسي SOCKS وارد</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>SOCKS</source>
        <translation>SOCKS</translation>
    </message>
    <message>
        <source>every address</source>
        <translation>كل العناوين</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>منفذ شاغر</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 من هنا</translation>
    </message>
    <message>
        <source>SSH all the way</source>
        <translation>SSH على المسار كله</translation>
    </message>
    <message>
        <source>SSH to %1; clear from there to %2</source>
        <translation>SSH حتى %1؛ دون تشفير من هناك إلى %2</translation>
    </message>
    <message>
        <source>SSH from %1; clear from here to %2</source>
        <translation>SSH من %1؛ دون تشفير من هنا إلى %2</translation>
    </message>
    <message>
        <source>“%1” is in clear between %2 and %3, its FTP password too.</source>
        <translation>«%1» غير مشفَّر بين %2 و%3، وكذلك كلمة مرور FTP.</translation>
    </message>
    <message>
        <source>“%1” is in clear between this computer and %2, its FTP password too.</source>
        <translation>«%1» غير مشفَّر بين هذا الحاسوب و%2، وكذلك كلمة مرور FTP.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between %2 and %3.</source>
        <translation>ملفات «%1» وقوائمه غير مشفَّرة بين %2 و%3.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between this computer and %2.</source>
        <translation>ملفات «%1» وقوائمه غير مشفَّرة بين هذا الحاسوب و%2.</translation>
    </message>
    <message>
        <source>FTP forward: %1 → %2</source>
        <translation>توجيه FTP: %1 ← %2</translation>
    </message>
    <message>
        <source>Forward: %1 → %2</source>
        <translation>توجيه: %1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) to port 21, that of FTP: make FTP forwards of them</source>
        <translation>
            <numerusform>لا توجيهات إلى المنفذ 21، منفذ FTP</numerusform>
            <numerusform>توجيه واحد إلى المنفذ 21، منفذ FTP: تحويله إلى توجيه FTP</numerusform>
            <numerusform>توجيهان إلى المنفذ 21، منفذ FTP: تحويلهما إلى توجيهي FTP</numerusform>
            <numerusform>%n توجيهات إلى المنفذ 21، منفذ FTP: تحويلها إلى توجيهات FTP</numerusform>
            <numerusform>%n توجيهًا إلى المنفذ 21، منفذ FTP: تحويلها إلى توجيهات FTP</numerusform>
            <numerusform>%n توجيه إلى المنفذ 21، منفذ FTP: تحويلها إلى توجيهات FTP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SecretDialog</name>
    <message>
        <source>Passphrase for the key %1</source>
        <translation>عبارة مرور المفتاح %1</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>كلمة مرور البروكسي %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation>كلمة مرور %1 على %2</translation>
    </message>
    <message>
        <source>That was not the passphrase of this key.</source>
        <translation>لم تكن هذه عبارة مرور هذا المفتاح.</translation>
    </message>
    <message>
        <source>That password was not accepted.</source>
        <translation>لم تُقبل كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>ح&amp;فظها</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerText</name>
    <message>
        <source>The server says:</source>
        <translation>يقول الخادم:</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>ما يقوله الخادم</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Shortcuts</name>
    <message>
        <source>In the window</source>
        <translation>في النافذة</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>في قائمة ملفات التعريف</translation>
    </message>
    <message>
        <source>In the list of forwards</source>
        <translation>في قائمة التوجيهات</translation>
    </message>
    <message>
        <source>In the other lists</source>
        <translation>في القوائم الأخرى</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>أثناء التحرير</translation>
    </message>
    <message>
        <source>The page of this help that fits</source>
        <translation>الصفحة المناسبة من هذه المساعدة</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Filter the profiles</source>
        <translation>تصفية ملفات التعريف</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>التراجع عن آخر إزالة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>اتصال أو قطع الاتصال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>تفعيل أو تعطيل</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>نسخ الصفوف المحدَّدة</translation>
    </message>
    <message>
        <source>Paste an ssh command with -L, -R or -D</source>
        <translation>لصق أمر ssh -L أو ssh -R أو ssh -D</translation>
    </message>
    <message>
        <source>End the chosen connections</source>
        <translation>إنهاء الاتصالات المحدَّدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>up</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>partly up</source>
        <translation>متصل جزئيًا</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>يعيد الاتصال</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يتصل</translation>
    </message>
    <message>
        <source>as %1 in %2</source>
        <comment>a host of a file</comment>
        <translation>مثل %1 في %2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 عبر %2</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1 بواسطة البروكسي %2</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>بانتظارك: %1</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>متوقف · %1</translation>
    </message>
    <message>
        <source>Ready: connects when a program uses one of its forwards.</source>
        <translation>جاهز: يتصل حين يستخدم برنامجٌ أحد توجيهاته.</translation>
    </message>
    <message>
        <source>Waiting for the network to come back.</source>
        <translation>بانتظار عودة الشبكة.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>يتصل بـ%1…</translation>
    </message>
    <message>
        <source>Checking the host key of %1 …</source>
        <translation>يتحقق من مفتاح المضيف لـ%1…</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>يسجّل الدخول إلى %1…</translation>
    </message>
    <message>
        <source>Up for %1 · %2</source>
        <translation>متصل منذ %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>متصل منذ %1 دون فشل أي توجيه · %2</numerusform>
            <numerusform>متصل منذ %1، لكن توجيهًا واحدًا فشل · %2</numerusform>
            <numerusform>متصل منذ %1، لكن توجيهين فشلا · %2</numerusform>
            <numerusform>متصل منذ %1، لكن %n توجيهات فشلت · %2</numerusform>
            <numerusform>متصل منذ %1، لكن %n توجيهًا فشلت · %2</numerusform>
            <numerusform>متصل منذ %1، لكن %n توجيه فشلت · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1.</source>
        <translation>تُعاد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>trying again now.</source>
        <translation>تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Lost the connection %1 ago; %2</source>
        <translation>فُقد الاتصال قبل %1؛ %2</translation>
    </message>
    <message>
        <source>No connection yet; %1</source>
        <translation>لا اتصال بعد؛ %1</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>فشل.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Ans&amp;wer …</source>
        <translation>إ&amp;جابة…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;قطع الاتصال</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>إعادة الم&amp;حاولة الآن</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TableColumns</name>
    <message>
        <source>&amp;Fit to what they hold</source>
        <translation>&amp;ملاءمة المحتوى</translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation>كما في ال&amp;بداية</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>السطر المحدَّد كاملًا</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>اختر سطرًا لقراءته كاملًا.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestPanel</name>
    <message>
        <source>Something was changed since this test.</source>
        <translation>تغيّر شيء منذ هذا الاختبار.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copies the findings that are chosen</source>
        <translation>ينسخ النتائج المحدَّدة</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ ال&amp;كل</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>إي&amp;قاف الاختبار</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>الاختبار جارٍ.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>أُوقف الاختبار.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>لم تفشل أي خطوة.</numerusform>
            <numerusform>فشلت خطوة واحدة.</numerusform>
            <numerusform>فشلت خطوتان.</numerusform>
            <numerusform>فشلت %n خطوات.</numerusform>
            <numerusform>فشلت %n خطوة.</numerusform>
            <numerusform>فشلت %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at.</source>
        <translation>
            <numerusform>لا نتائج تستدعي النظر.</numerusform>
            <numerusform>نتيجة واحدة تستدعي النظر.</numerusform>
            <numerusform>نتيجتان تستدعيان النظر.</numerusform>
            <numerusform>%n نتائج تستدعي النظر.</numerusform>
            <numerusform>%n نتيجة تستدعي النظر.</numerusform>
            <numerusform>%n نتيجة تستدعي النظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was tried is good.</source>
        <translation>كل ما جُرّب سليم.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestSteps</name>
    <message>
        <source>… trying</source>
        <translation>… تجري التجربة</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ سليم</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! انظر</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ فشل</translation>
    </message>
    <message>
        <source>– not tried</source>
        <translation>– لم يُجرَّب</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>خطوات اختبار الاتصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TouchKeyDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation>المس مفتاح الأمان</translation>
    </message>
    <message>
        <source>The key blinks and waits to be touched.</source>
        <translation>يومض المفتاح وينتظر اللمس.</translation>
    </message>
    <message>
        <source>The key %1 waits to be touched.</source>
        <translation>المفتاح %1 ينتظر اللمس.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficGraph</name>
    <message>
        <source>Traffic over time</source>
        <translation>حركة البيانات عبر الزمن</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1: ↓ %2, ↑ %3</source>
        <translation>%1: ↓ %2، ↑ %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>forward, rate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ المستقبَل</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ المرسَل</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficTab</name>
    <message>
        <source>Time span</source>
        <translation>المدة الزمنية</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>دقيقتان</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>Per forward</source>
        <translation>لكل توجيه</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>التوجيه %1</translation>
    </message>
    <message>
        <source>Since it was started: ↓ %1 · ↑ %2</source>
        <translation>منذ البدء: ↓ %1 · ↑ %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransferModel</name>
    <message>
        <source>Names of the current folder</source>
        <translation>أسماء المجلد الحالي</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a folder</comment>
        <translation>أسماء %1</translation>
    </message>
    <message>
        <source>List of the current folder</source>
        <translation>قائمة المجلد الحالي</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>a folder</comment>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Data connection of %1</source>
        <translation>اتصال بيانات %1</translation>
    </message>
    <message>
        <source>A file that the server names</source>
        <translation>ملف يسمّيه الخادم</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>FTP command, name of the forward</comment>
        <translation>%1، عبر %2</translation>
    </message>
    <message>
        <source>%1 %2, through %3</source>
        <comment>FTP command, file, name of the forward</comment>
        <translation>%1 %2، عبر %3</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>إلحاق</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>فُقد مع الاتصال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransfersTab</name>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>No file has gone through the FTP forwards yet.</source>
        <translation>لم يمر أي ملف عبر توجيهات FTP بعد.</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>إزالة ال&amp;منتهية</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrayMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>profile – state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 من %2 متصل</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>الا&amp;تصال بالكل</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;قطع اتصال الكل</translation>
    </message>
    <message>
        <source>&amp;Open Sallyport</source>
        <translation>&amp;فتح Sallyport</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TunnelLog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The change does not take effect: %1</source>
        <translation>لا يسري التغيير: %1</translation>
    </message>
    <message>
        <source>Trying again: try %1, %2; last: %3</source>
        <translation>إعادة المحاولة: المحاولة %1، %2؛ الأخيرة: %3</translation>
    </message>
    <message>
        <source>Up: %1, %2</source>
        <translation>متصل: %1، %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>قُطع الاتصال.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 connected to %2.</source>
        <translation>اتصل %1 بـ%2.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation>%1 إلى %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2 ended: %3 received, %4 sent.</source>
        <translation>انتهى اتصال %1 بـ%2: استُقبل %3 وأُرسل %4.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>يقول الخادم: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 shows the key that is on file: %2</source>
        <translation>يقدّم %1 المفتاح المسجَّل: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted and written to %3: %2</source>
        <translation>قُبل مفتاح %1 وكُتب في %3: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted this once: %2</source>
        <translation>قُبل مفتاح %1 هذه المرة فقط: %2</translation>
    </message>
    <message>
        <source>The key of %1 was refused: %2</source>
        <translation>رُفض مفتاح %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UndoLine</name>
    <message>
        <source>Connect again</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>إخفاء هذا السطر</translation>
    </message>
    <message>
        <source>the forward “%1”</source>
        <translation>التوجيه «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n forwards</source>
        <translation>
            <numerusform>لا توجيهات</numerusform>
            <numerusform>توجيه واحد</numerusform>
            <numerusform>توجيهان</numerusform>
            <numerusform>%n توجيهات</numerusform>
            <numerusform>%n توجيهًا</numerusform>
            <numerusform>%n توجيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the folder “%1” with %n profile(s)</source>
        <translation>
            <numerusform>المجلد «%1» دون ملفات تعريف</numerusform>
            <numerusform>المجلد «%1» مع ملف تعريف واحد</numerusform>
            <numerusform>المجلد «%1» مع ملفي تعريف</numerusform>
            <numerusform>المجلد «%1» مع %n ملفات تعريف</numerusform>
            <numerusform>المجلد «%1» مع %n ملف تعريف</numerusform>
            <numerusform>المجلد «%1» مع %n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>ملف التعريف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>لا ملفات تعريف</numerusform>
            <numerusform>ملف تعريف واحد</numerusform>
            <numerusform>ملفا تعريف</numerusform>
            <numerusform>%n ملفات تعريف</numerusform>
            <numerusform>%n ملف تعريف</numerusform>
            <numerusform>%n ملف تعريف</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>أُزيل: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>سيُقطع اتصال نفقه.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are disconnected.</source>
        <translation>
            <numerusform>لم يُقطع اتصال أي نفق.</numerusform>
            <numerusform>سيُقطع اتصال نفق واحد.</numerusform>
            <numerusform>سيُقطع اتصال نفقين.</numerusform>
            <numerusform>سيُقطع اتصال %n أنفاق.</numerusform>
            <numerusform>سيُقطع اتصال %n نفقًا.</numerusform>
            <numerusform>سيُقطع اتصال %n نفق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back again: %1.</source>
        <translation>عاد: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is off.</source>
        <translation>نفقه متوقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) that were on are off.</source>
        <translation>
            <numerusform>لا أنفاق كانت مشغَّلة وتوقفت.</numerusform>
            <numerusform>نفق واحد كان مشغَّلًا وهو الآن متوقف.</numerusform>
            <numerusform>نفقان كانا مشغَّلين وهما الآن متوقفان.</numerusform>
            <numerusform>%n أنفاق كانت مشغَّلة وهي الآن متوقفة.</numerusform>
            <numerusform>%n نفقًا كانت مشغَّلة وهي الآن متوقفة.</numerusform>
            <numerusform>%n نفق كانت مشغَّلة وهي الآن متوقفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo one more</source>
        <translation>ت&amp;راجع عن واحدة أخرى</translation>
    </message>
    <message>
        <source>&amp;Undo removing %1</source>
        <translation>ت&amp;راجع عن الإزالة: %1</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>ت&amp;راجع عن الإزالة</translation>
    </message>
    <message>
        <source>Brings back %1 (%2)</source>
        <translation>يستعيد %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>It cannot be saved yet. %1</source>
        <translation>لا يمكن حفظه بعد. %1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>متابعة الت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UpdateLine</name>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>ليس هذا الإصدار</translation>
    </message>
    <message>
        <source>Not to be told of this version again</source>
        <translation>عدم الإعلام بهذا الإصدار مجددًا</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>إخفاء هذا السطر</translation>
    </message>
    <message>
        <source>Sallyport %1 of %2 is there.</source>
        <comment>version, date</comment>
        <translation>صدر Sallyport %1 بتاريخ %2.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::WelcomePage</name>
    <message>
        <source>Reach what is behind an SSH server</source>
        <translation>الوصول إلى ما خلف خادم SSH</translation>
    </message>
    <message>
        <source>A profile names an SSH server and what to forward through it: databases, web pages, FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, and the connection comes out at the other end.</source>
        <translation>يحدد ملف التعريف خادم SSH وما يُوجَّه عبره: قواعد بيانات، أو صفحات ويب، أو خوادم FTP، أو كل شيء عبر بروكسي SOCKS. عندئذ تتصل البرامج بهذا الحاسوب، ويخرج الاتصال عند الطرف الآخر.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>ملف تعريف &amp;جديد</translation>
    </message>
    <message>
        <source>Name a server and what to reach through it.</source>
        <translation>حدّد خادمًا وما يُوصَل إليه عبره.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file.</source>
        <translation>نقل المضيفين من OpenSSH أو PuTTY أو Tectia أو ملف Sallyport.</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command</source>
        <translation>&amp;لصق أمر ssh</translation>
    </message>
    <message>
        <source>A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile.</source>
        <translation>سطر مثل «ssh -L 8080:web:80 anna@bastion» يصبح ملف تعريف.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Workbench</name>
    <message>
        <source>a question is open.</source>
        <translation>يوجد سؤال مفتوح.</translation>
    </message>
</context>
</TS>
