<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>the host is empty</source>
        <translation>ein Host ist nötig</translation>
    </message>
    <message>
        <source>the host is longer than %1 characters</source>
        <translation>ein Host hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name or address</source>
        <translation>&apos;%1&apos; ist kein Hostname und keine Adresse</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a variable is written ${NAME}</source>
        <translation>eine Variable wird ${NAME} geschrieben</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>die Umgebungsvariable %1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is none of %h %p %r %u %d %n %l %L %i %k %C %%</source>
        <translation>%1 ist keines von %h %p %r %u %d %n %l %L %i %k %C %%</translation>
    </message>
    <message>
        <source>only ~/ stands for a home folder</source>
        <translation>nur ~/ steht für einen Home-Ordner</translation>
    </message>
    <message>
        <source>has to be from %1 to %2</source>
        <translation>das muss von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>bytes and a time are expected, as in 1G 1h</source>
        <translation>gebraucht werden Bytes und eine Zeit, etwa 1G 1h</translation>
    </message>
    <message>
        <source>a number of bytes is written like 500M or 1G, or default</source>
        <translation>eine Zahl von Bytes schreibt man wie 500M oder 1G, oder default</translation>
    </message>
    <message>
        <source>less than 16 bytes is too little</source>
        <translation>weniger als 16 Bytes sind zu wenig</translation>
    </message>
    <message>
        <source>a host name cannot start with a dash</source>
        <translation>ein Hostname kann nicht mit einem Strich beginnen</translation>
    </message>
    <message>
        <source>a time is written like 90, 30s, 1m30s or 2h</source>
        <translation>eine Zeit schreibt man wie 90, 30s, 1m30s oder 2h</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>das ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>es enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IPv6 address</source>
        <translation>&apos;%1&apos; ist keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>ein Port ist nötig</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>ein Pfad ist nötig</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address</source>
        <translation>&apos;%1&apos; ist keine Adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address or a network like 192.168.1.0/24</source>
        <translation>&apos;%1&apos; ist weder eine Adresse noch ein Netz wie 192.168.1.0/24</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>ein Name ist nötig</translation>
    </message>
    <message>
        <source>a folder without a name</source>
        <translation>ein Ordner hat keinen Namen</translation>
    </message>
    <message>
        <source>more than 50 tags</source>
        <translation>das sind mehr als 50 Schlagwörter</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <translation>eine Farbe wird #rrggbb geschrieben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to log in; there are publickey, keyboard-interactive and password</source>
        <translation>&apos;%1&apos; ist kein Anmeldeverfahren; es gibt publickey, keyboard-interactive und password</translation>
    </message>
    <message>
        <source>a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it</source>
        <translation>ein Fingerabdruck ist SHA256: und 43 Zeichen, wie ssh-keygen -l ihn zeigt</translation>
    </message>
    <message>
        <source>more than %1 jump hosts</source>
        <translation>das sind mehr als %1 Sprungrechner</translation>
    </message>
    <message>
        <source>going through another profile excludes jump hosts and a proxy</source>
        <translation>ein Profil, das durch ein anderes geht, hat keine eigenen Sprungrechner und keinen eigenen Proxy</translation>
    </message>
    <message>
        <source>a profile cannot go through itself</source>
        <translation>ein Profil kann nicht durch sich selbst gehen</translation>
    </message>
    <message>
        <source>a local address or the name of a network interface is expected</source>
        <translation>eine lokale Adresse oder der Name einer Netzwerkschnittstelle ist nötig</translation>
    </message>
    <message>
        <source>more than 100 names</source>
        <translation>das sind mehr als 100 Namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of an algorithm</source>
        <translation>&apos;%1&apos; ist kein Name eines Algorithmus</translation>
    </message>
    <message>
        <source>none of these is known here; there are %1</source>
        <translation>keiner davon ist hier bekannt; es gibt %1</translation>
    </message>
    <message>
        <source>shorter than the first delay</source>
        <translation>das ist kürzer als die erste Wartezeit</translation>
    </message>
    <message>
        <source>this path is at the server: write it in full, from /</source>
        <translation>dieser Pfad liegt auf dem Server: vollständig schreiben, ab /</translation>
    </message>
    <message>
        <source>a SOCKS forward has none: programs name it themselves</source>
        <translation>eine SOCKS-Weiterleitung hat kein Ziel: die Programme nennen es selbst</translation>
    </message>
    <message>
        <source>FTP needs ports on both ends, not Unix sockets</source>
        <translation>FTP braucht Ports an beiden Enden, keine Unix-Sockets</translation>
    </message>
    <message>
        <source>more than 1000 entries</source>
        <translation>das sind mehr als 1000 Einträge</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port, *:443 or 10.0.0.0/8:*</source>
        <translation>&apos;%1&apos; ist nicht geschrieben wie host:port, *:443 oder 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>clients cannot connect to &apos;%1&apos;: name one address</source>
        <translation>zu &apos;%1&apos; kann sich niemand verbinden: es muss eine einzelne Adresse sein</translation>
    </message>
    <message>
        <source>it is for remote FTP rules: clients of a local one are told the address they came to; leave it empty</source>
        <translation>das gilt für eingehende Weiterleitungen: bei einer ausgehenden wird die Adresse genannt, zu der das FTP-Programm gekommen ist; leer lassen</translation>
    </message>
    <message>
        <source>the list of data hosts is empty</source>
        <translation>die Liste der Datenrechner ist leer</translation>
    </message>
    <message>
        <source>the range of data ports has no end, or ends before it starts</source>
        <translation>der Bereich der Datenports hat kein Ende, oder endet vor seinem Anfang</translation>
    </message>
    <message>
        <source>forward %1 listens there already</source>
        <translation>Weiterleitung %1 lauscht dort schon</translation>
    </message>
    <message>
        <source>more than %1 forwards</source>
        <translation>das sind mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>not known here, and left out: %1</source>
        <translation>hier nicht bekannt und weggelassen: %1</translation>
    </message>
    <message>
        <source>it goes through the tunnel of another profile; connect to see</source>
        <translation>es geht durch den Tunnel eines anderen Profils; beim Verbinden zeigt es sich</translation>
    </message>
    <message>
        <source>listens already: the tunnel is up</source>
        <translation>lauscht schon: der Tunnel steht</translation>
    </message>
    <message>
        <source>The name of the SSH server does not resolve.</source>
        <translation>Der Name des SSH-Servers lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the spelling, or use its address; a VPN or another DNS server may be needed.</source>
        <translation>Die Schreibweise prüfen oder die Adresse verwenden; vielleicht ist ein VPN oder ein anderer DNS-Server nötig.</translation>
    </message>
    <message>
        <source>The SSH server&apos;s machine refuses connections on that port.</source>
        <translation>Der Rechner des SSH-Servers weist Verbindungen auf diesem Port ab.</translation>
    </message>
    <message>
        <source>Check the port, and that an SSH server runs there.</source>
        <translation>Den Port prüfen, und ob dort ein SSH-Server läuft.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>Der SSH-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the address and any firewall in between.</source>
        <translation>Die Adresse und Firewalls auf dem Weg prüfen.</translation>
    </message>
    <message>
        <source>There is no way to the SSH server from here.</source>
        <translation>Von hier führt kein Weg zum SSH-Server.</translation>
    </message>
    <message>
        <source>Check the network connection and the address.</source>
        <translation>Die Netzwerkverbindung und die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The SSH connection broke.</source>
        <translation>Die SSH-Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network; the server&apos;s log may say why it hung up.</source>
        <translation>Das Netzwerk prüfen; das Protokoll des Servers sagt vielleicht, warum er aufgelegt hat.</translation>
    </message>
    <message>
        <source>What answers there is not an SSH server.</source>
        <translation>Was dort antwortet, ist kein SSH-Server.</translation>
    </message>
    <message>
        <source>Check the port: SSH is usually on 22.</source>
        <translation>Den Port prüfen: SSH ist meist auf 22.</translation>
    </message>
    <message>
        <source>The server accepts the connection but does not complete the SSH handshake.</source>
        <translation>Der Server nimmt die Verbindung an, bringt aber den SSH-Handshake nicht zu Ende.</translation>
    </message>
    <message>
        <source>It may be overloaded, or no SSH server. Try again in a while.</source>
        <translation>Er ist vielleicht überlastet oder kein SSH-Server. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The SSH handshake failed.</source>
        <translation>Der SSH-Handshake ist gescheitert.</translation>
    </message>
    <message>
        <source>The server may have hung up on purpose (too many connections, a block list); its log says why.</source>
        <translation>Der Server hat vielleicht absichtlich aufgelegt (zu viele Verbindungen, eine Sperrliste); sein Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>This program and the server have no algorithm in common.</source>
        <translation>Dieses Programm und der Server haben keinen Algorithmus gemeinsam.</translation>
    </message>
    <message>
        <source>The details name the list. Update the server, or choose what it offers on the profile&apos;s Advanced page.</source>
        <translation>Die Einzelheiten nennen die Liste. Den Server aktualisieren oder auf der Seite „Erweitert“ des Profils wählen, was er anbietet.</translation>
    </message>
    <message>
        <source>The server ended the SSH connection.</source>
        <translation>Der Server hat die SSH-Verbindung beendet.</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>Die Einzelheiten enthalten die Worte des Servers.</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>Der Server antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The network or the server is down. Connect again later.</source>
        <translation>Das Netzwerk oder der Server ist ausgefallen. Später wieder verbinden.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check its address and port, and that it is a proxy of the kind that was named.</source>
        <translation>Adresse und Port prüfen, und ob es ein Proxy der genannten Art ist.</translation>
    </message>
    <message>
        <source>The proxy refused the login.</source>
        <translation>Der Proxy hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and password of the proxy.</source>
        <translation>Benutzername und Passwort des Proxys prüfen.</translation>
    </message>
    <message>
        <source>The proxy will not connect to the SSH server.</source>
        <translation>Der Proxy verbindet nicht zum SSH-Server.</translation>
    </message>
    <message>
        <source>The details have the proxy&apos;s own words; its administrator decides which hosts and ports it reaches.</source>
        <translation>Die Einzelheiten enthalten die Worte des Proxys; welche Hosts und Ports er erreicht, entscheidet sein Verwalter.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known here, so it could be anybody.</source>
        <translation>Der Hostschlüssel des Servers ist hier nicht bekannt; es könnte irgendwer sein.</translation>
    </message>
    <message>
        <source>Connect and compare the fingerprint with what the server&apos;s owner gave you.</source>
        <translation>Verbinden und den Fingerabdruck mit dem vergleichen, was der Betreiber des Servers mitgeteilt hat.</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed: somebody may be impersonating it.</source>
        <translation>Der Hostschlüssel des Servers hat sich geändert: Jemand gibt sich vielleicht als er aus.</translation>
    </message>
    <message>
        <source>Do not connect before the server&apos;s owner has confirmed the new fingerprint.</source>
        <translation>Erst verbinden, wenn der Betreiber des Servers den neuen Fingerabdruck bestätigt hat.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is marked as revoked.</source>
        <translation>Der Hostschlüssel des Servers ist als widerrufen markiert.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s owner for its new key.</source>
        <translation>Nicht verbinden; beim Betreiber des Servers nach dem neuen Schlüssel fragen.</translation>
    </message>
    <message>
        <source>The server does not show the host key that was asked for.</source>
        <translation>Der Server zeigt nicht den verlangten Hostschlüssel.</translation>
    </message>
    <message>
        <source>Check the fingerprint on the profile&apos;s Host key page; if it is right, somebody else answers at this address.</source>
        <translation>Den Fingerabdruck auf der Seite „Hostschlüssel“ des Profils prüfen; stimmt er, antwortet unter dieser Adresse jemand anders.</translation>
    </message>
    <message>
        <source>The server&apos;s host key cannot be checked.</source>
        <translation>Der Hostschlüssel des Servers lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Only a certificate authority is on file for it, or its type is not supported. Add its own key, or name its fingerprint on the profile&apos;s Host key page.</source>
        <translation>Hinterlegt ist nur eine Zertifizierungsstelle, oder die Art wird nicht unterstützt. Den Schlüssel selbst hinzufügen oder seinen Fingerabdruck auf der Seite „Hostschlüssel“ des Profils nennen.</translation>
    </message>
    <message>
        <source>The server showed another host key in the middle of the connection.</source>
        <translation>Der Server hat mitten in der Verbindung einen anderen Hostschlüssel gezeigt.</translation>
    </message>
    <message>
        <source>Somebody may be interfering; tell the server&apos;s owner before connecting again.</source>
        <translation>Vielleicht greift jemand ein; vor dem nächsten Verbinden den Betreiber des Servers benachrichtigen.</translation>
    </message>
    <message>
        <source>A file of known hosts cannot be read, so no host key can be checked.</source>
        <translation>Eine Datei bekannter Hosts ist nicht lesbar; so lässt sich kein Hostschlüssel prüfen.</translation>
    </message>
    <message>
        <source>Correct the permissions of the file named in the details, or choose another one.</source>
        <translation>Die Rechte der Datei in den Einzelheiten berichtigen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Der Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and what the server accepts, named in the details.</source>
        <translation>Den Benutzernamen prüfen, und was der Server annimmt; es steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>Der Server hat das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Benutzername und Passwort prüfen.</translation>
    </message>
    <message>
        <source>The server does not accept this key for this user.</source>
        <translation>Der Server nimmt diesen Schlüssel für diesen Benutzer nicht an.</translation>
    </message>
    <message>
        <source>Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and PermitRootLogin for root.</source>
        <translation>Den Benutzernamen prüfen, dort authorized_keys (from=, expiry-time=), AllowUsers, und für root PermitRootLogin.</translation>
    </message>
    <message>
        <source>The key file does not exist.</source>
        <translation>Die Schlüsseldatei gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another one on the profile&apos;s Login page.</source>
        <translation>Auf der Seite „Anmeldung“ des Profils eine andere wählen.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Die Schlüsseldatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Prüfen, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the private key.</source>
        <translation>Andere Benutzer dieses Rechners dürfen den privaten Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Take their permissions away; the details say how.</source>
        <translation>Ihnen die Rechte nehmen; wie, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The public key beside the private key belongs to another key.</source>
        <translation>Der öffentliche Schlüssel neben dem privaten gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>Remove the .pub file, or make it anew; the details say how.</source>
        <translation>Die .pub-Datei entfernen oder neu erzeugen; wie, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The key file is not in a format this program can use.</source>
        <translation>Das Format der Schlüsseldatei kann dieses Programm nicht verwenden.</translation>
    </message>
    <message>
        <source>Convert it to OpenSSH&apos;s format; the details say how.</source>
        <translation>In das Format von OpenSSH umwandeln; wie, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The key is encrypted and its passphrase was not given.</source>
        <translation>Der Schlüssel ist verschlüsselt und seine Passphrase wurde nicht genannt.</translation>
    </message>
    <message>
        <source>Connect again and give it, or load the key into an agent.</source>
        <translation>Noch einmal verbinden und sie nennen, oder den Schlüssel in einen Agenten laden.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>Die Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Try again; passphrases are case-sensitive.</source>
        <translation>Noch einmal versuchen; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>This build&apos;s libssh2 is too old for this key.</source>
        <translation>Die libssh2 dieses Programms ist zu alt für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.</source>
        <translation>Einen Ed25519- oder ECDSA-Schlüssel verwenden, oder eine Fassung mit libssh2 1.11.</translation>
    </message>
    <message>
        <source>The SSH agent cannot be reached.</source>
        <translation>Der SSH-Agent ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start an agent, or choose a key file on the profile&apos;s Login page.</source>
        <translation>Einen Agenten starten oder auf der Seite „Anmeldung“ des Profils eine Schlüsseldatei wählen.</translation>
    </message>
    <message>
        <source>The SSH agent did not sign.</source>
        <translation>Der SSH-Agent hat nicht signiert.</translation>
    </message>
    <message>
        <source>A key may need a touch or a confirmation. Connect again and look for it.</source>
        <translation>Ein Schlüssel braucht vielleicht eine Berührung oder Bestätigung. Noch einmal verbinden und darauf achten.</translation>
    </message>
    <message>
        <source>The login was not answered in time.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The server or the agent may be waiting for somebody.</source>
        <translation>Der Server oder der Agent wartet vielleicht auf jemanden.</translation>
    </message>
    <message>
        <source>There is nothing to log in with that the server accepts.</source>
        <translation>Es gibt nichts zum Anmelden, was der Server annimmt.</translation>
    </message>
    <message>
        <source>Choose a key on the profile&apos;s Login page, or load one into an agent.</source>
        <translation>Auf der Seite „Anmeldung“ des Profils einen Schlüssel wählen oder einen in einen Agenten laden.</translation>
    </message>
    <message>
        <source>The server wants the password changed first.</source>
        <translation>Der Server verlangt zuerst ein neues Passwort.</translation>
    </message>
    <message>
        <source>Connect again and answer the question, or change the password on the server.</source>
        <translation>Noch einmal verbinden und die Frage beantworten, oder das Passwort auf dem Server ändern.</translation>
    </message>
    <message>
        <source>The server asks something and there is nobody to answer.</source>
        <translation>Der Server fragt etwas, und niemand ist da, der antwortet.</translation>
    </message>
    <message>
        <source>Connect from this window and answer the question.</source>
        <translation>Aus diesem Fenster verbinden und die Frage beantworten.</translation>
    </message>
    <message>
        <source>The question was not answered in time.</source>
        <translation>Die Frage wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Connect again when you can answer.</source>
        <translation>Wieder verbinden, wenn Sie antworten können.</translation>
    </message>
    <message>
        <source>The server asked for no login at all.</source>
        <translation>Der Server hat gar keine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>A server that lets anybody in can be anybody&apos;s: check the host before typing a secret.</source>
        <translation>Ein Server, der jeden einlässt, kann jedem gehören: Den Host prüfen, bevor Sie ein Geheimnis eingeben.</translation>
    </message>
    <message>
        <source>The listen port is in use.</source>
        <translation>Der Port ist belegt.</translation>
    </message>
    <message>
        <source>Stop the program named in the details, or choose another port.</source>
        <translation>Das Programm in den Einzelheiten beenden oder einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>Listening on a port below 1024 is not allowed for this user.</source>
        <translation>Auf einem Port unter 1024 darf dieser Benutzer nicht lauschen.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>Einen Port ab 1024 wählen.</translation>
    </message>
    <message>
        <source>The listen address is none of this computer&apos;s.</source>
        <translation>Die Adresse zum Lauschen gehört nicht zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address this computer has.</source>
        <translation>127.0.0.1 verwenden oder eine Adresse, die dieser Rechner hat.</translation>
    </message>
    <message>
        <source>The listen port could not be opened.</source>
        <translation>Der Port konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The details have the system&apos;s reason.</source>
        <translation>Den Grund des Systems nennen die Einzelheiten.</translation>
    </message>
    <message>
        <source>The destination could not be connected to.</source>
        <translation>Es kam keine Verbindung zum Ziel zustande.</translation>
    </message>
    <message>
        <source>Check host and port: as seen from the SSH server, whose words the details have, or, for a remote forward, from this computer.</source>
        <translation>Host und Port prüfen: aus der Sicht des SSH-Servers, dessen Worte die Einzelheiten enthalten, oder bei einer entfernten Weiterleitung aus der Sicht dieses Computers.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to this destination.</source>
        <translation>Der SSH-Server erlaubt keine Verbindungen zu diesem Ziel.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.</source>
        <translation>Das entscheidet sein Verwalter: AllowTcpForwarding und PermitOpen in sshd_config, oder Optionen Ihres Schlüssels.</translation>
    </message>
    <message>
        <source>The destination does not answer.</source>
        <translation>Das Ziel antwortet nicht.</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls: as seen from the SSH server, or, for a remote forward, from this computer.</source>
        <translation>Host, Port und Firewalls prüfen: aus der Sicht des SSH-Servers, oder bei einer entfernten Weiterleitung aus der Sicht dieses Computers.</translation>
    </message>
    <message>
        <source>The SSH server has no room for another connection.</source>
        <translation>Der SSH-Server hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>Close some connections, or try again later.</source>
        <translation>Einige Verbindungen schließen oder es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The SSH server refused the connection.</source>
        <translation>Der SSH-Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>Die Einzelheiten enthalten seine Worte.</translation>
    </message>
    <message>
        <source>The SSH server refused to listen.</source>
        <translation>Der SSH-Server lehnt es ab zu lauschen.</translation>
    </message>
    <message>
        <source>The port may be taken there, or its administrator forbids it (AllowTcpForwarding; PermitListen by port and host).</source>
        <translation>Der Port ist dort vielleicht belegt, oder sein Verwalter verbietet es (AllowTcpForwarding; PermitListen nach Port und Host).</translation>
    </message>
    <message>
        <source>The program on this computer dropped its connection.</source>
        <translation>Das Programm auf diesem Rechner hat seine Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A connection on this computer failed.</source>
        <translation>Eine Verbindung auf diesem Rechner ist gescheitert.</translation>
    </message>
    <message>
        <source>There are too many connections at once.</source>
        <translation>Es sind zu viele Verbindungen auf einmal.</translation>
    </message>
    <message>
        <source>Close some, and check what opens them.</source>
        <translation>Einige schließen und prüfen, was sie öffnet.</translation>
    </message>
    <message>
        <source>A connection came from an address or a user this forward does not allow.</source>
        <translation>Eine Verbindung kam von einer Adresse oder einem Benutzer, die diese Weiterleitung nicht erlaubt.</translation>
    </message>
    <message>
        <source>If it should, add the address to the forward&apos;s allowed sources, or let other users&apos; programs in.</source>
        <translation>Wenn sie es soll: die Adresse in die erlaubten Quellen der Weiterleitung aufnehmen oder Programme anderer Benutzer zulassen.</translation>
    </message>
    <message>
        <source>The forward does not permit that destination.</source>
        <translation>Die Weiterleitung erlaubt dieses Ziel nicht.</translation>
    </message>
    <message>
        <source>Add it to the forward&apos;s permitted destinations, if it should.</source>
        <translation>Es in die erlaubten Ziele der Weiterleitung aufnehmen, wenn sie es soll.</translation>
    </message>
    <message>
        <source>The tunnel was down when the connection was made.</source>
        <translation>Der Tunnel war getrennt, als die Verbindung kam.</translation>
    </message>
    <message>
        <source>It connects again by itself; try again then.</source>
        <translation>Er verbindet von selbst wieder; dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The FTP client or server did not keep to FTP.</source>
        <translation>Das FTP-Programm oder der FTP-Server hat sich nicht an FTP gehalten.</translation>
    </message>
    <message>
        <source>The details say what was seen.</source>
        <translation>Die Einzelheiten sagen, was zu sehen war.</translation>
    </message>
    <message>
        <source>An FTP client spoke TLS from its first byte on (implicit FTPS); a forward cannot read that.</source>
        <translation>Ein FTP-Programm sprach vom ersten Byte an TLS (implizites FTPS); das kann eine Weiterleitung nicht lesen.</translation>
    </message>
    <message>
        <source>Set the client to plain FTP without encryption: the SSH tunnel encrypts already.</source>
        <translation>Das Programm auf einfaches FTP ohne Verschlüsselung stellen: Der SSH-Tunnel verschlüsselt schon.</translation>
    </message>
    <message>
        <source>A browser, or another program that speaks HTTP, connected to an FTP forward.</source>
        <translation>Ein Browser oder ein anderes Programm, das HTTP spricht, hat sich mit einer FTP-Weiterleitung verbunden.</translation>
    </message>
    <message>
        <source>Use an FTP client there; a web server is reached through a TCP forward.</source>
        <translation>Dort ein FTP-Programm verwenden; einen Webserver erreicht man über eine TCP-Weiterleitung.</translation>
    </message>
    <message>
        <source>The FTP server lets nobody in without TLS.</source>
        <translation>Der FTP-Server lässt niemanden ohne TLS ein.</translation>
    </message>
    <message>
        <source>Its administrator can allow plain FTP from the SSH server, up to which the tunnel encrypts. Otherwise let TLS pass in the forward&apos;s FTP options: data connections are then no longer carried, but go past the tunnel or fail.</source>
        <translation>Sein Verwalter kann einfaches FTP vom SSH-Server aus erlauben; bis dorthin verschlüsselt der Tunnel. Sonst TLS in den FTP-Einstellungen der Weiterleitung durchlassen: Datenverbindungen werden dann nicht mehr befördert, sondern gehen am Tunnel vorbei oder scheitern.</translation>
    </message>
    <message>
        <source>FTP client and server agreed on TLS: their data connections go past the tunnel or fail.</source>
        <translation>FTP-Programm und -Server haben TLS vereinbart: Ihre Datenverbindungen gehen am Tunnel vorbei oder scheitern.</translation>
    </message>
    <message>
        <source>An active transfer (PORT or EPRT) is made passive on the FTP server&apos;s side.</source>
        <translation>Eine aktive Übertragung (PORT oder EPRT) wird auf der Seite des FTP-Servers passiv gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to do while it works; a client set to passive mode needs no conversion.</source>
        <translation>Solange es geht, ist nichts zu tun; ein Programm im passiven Modus braucht keine Umwandlung.</translation>
    </message>
    <message>
        <source>An FTP data connection was refused, because the forward does not permit it.</source>
        <translation>Eine FTP-Datenverbindung wurde abgelehnt, weil die Weiterleitung sie nicht erlaubt.</translation>
    </message>
    <message>
        <source>The details name the address or port, and the option that permits it.</source>
        <translation>Die Einzelheiten nennen Adresse oder Port und die Einstellung, die sie erlaubt.</translation>
    </message>
    <message>
        <source>An FTP data connection did not come about, or broke.</source>
        <translation>Eine FTP-Datenverbindung kam nicht zustande oder brach ab.</translation>
    </message>
    <message>
        <source>Test the forward with an FTP login: it tells which kinds of transfer work.</source>
        <translation>Die Weiterleitung mit einer FTP-Anmeldung prüfen: Das zeigt, welche Arten der Übertragung gehen.</translation>
    </message>
    <message>
        <source>The FTP server refused the login.</source>
        <translation>Der FTP-Server hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user name and password of the FTP server; they are not those of the SSH server.</source>
        <translation>Benutzername und Passwort des FTP-Servers prüfen; es sind nicht die des SSH-Servers.</translation>
    </message>
    <message>
        <source>The FTP server takes nobody at the moment.</source>
        <translation>Der FTP-Server nimmt im Augenblick niemanden an.</translation>
    </message>
    <message>
        <source>Try again later. The details have its own words.</source>
        <translation>Später noch einmal versuchen. Die Einzelheiten enthalten seine eigenen Worte.</translation>
    </message>
    <message>
        <source>The program did not speak SOCKS or HTTP CONNECT.</source>
        <translation>Das Programm hat weder SOCKS noch HTTP CONNECT gesprochen.</translation>
    </message>
    <message>
        <source>Set its proxy to SOCKS 5 (or 4) or HTTP at this address.</source>
        <translation>Als Proxy SOCKS 5 (oder 4) oder HTTP unter dieser Adresse einstellen.</translation>
    </message>
    <message>
        <source>A value is wrong.</source>
        <translation>Ein Wert ist falsch.</translation>
    </message>
    <message>
        <source>The details name it.</source>
        <translation>Die Einzelheiten nennen ihn.</translation>
    </message>
    <message>
        <source>A forward is wrong.</source>
        <translation>Eine Weiterleitung ist falsch.</translation>
    </message>
    <message>
        <source>Open the forward and correct the field that is marked.</source>
        <translation>Die Weiterleitung öffnen und das markierte Feld berichtigen.</translation>
    </message>
    <message>
        <source>This build or this server cannot do that.</source>
        <translation>Diese Fassung oder dieser Server kann das nicht.</translation>
    </message>
    <message>
        <source>The details say what would.</source>
        <translation>Die Einzelheiten sagen, was es könnte.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Eine Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>Eine Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check its path, its permissions and the free space.</source>
        <translation>Pfad, Zugriffsrechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The profile has a mistake.</source>
        <translation>Das Profil hat einen Fehler.</translation>
    </message>
    <message>
        <source>Open the profile and correct the field that is marked.</source>
        <translation>Das Profil öffnen und das markierte Feld berichtigen.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Dieses Profil gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been removed by another copy of this program.</source>
        <translation>Vielleicht hat eine andere Kopie dieses Programms es entfernt.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>Die Datei des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>It can be set aside, or the version before it brought back.</source>
        <translation>Sie lässt sich beiseitelegen, oder die Fassung davor zurückholen.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of this program.</source>
        <translation>Das Profil wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Update this program; the file is left as it is.</source>
        <translation>Dieses Programm aktualisieren; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing the profiles, or has changed this one.</source>
        <translation>Eine andere Kopie dieses Programms schreibt gerade die Profile oder hat dieses geändert.</translation>
    </message>
    <message>
        <source>Look at its version, then make the change again.</source>
        <translation>Deren Fassung ansehen, dann die Änderung noch einmal machen.</translation>
    </message>
    <message>
        <source>There is no key store to keep secrets in.</source>
        <translation>Es gibt keinen Schlüsselbund für Geheimnisse.</translation>
    </message>
    <message>
        <source>Secrets are asked for each time; unlock or start the desktop&apos;s key store.</source>
        <translation>Geheimnisse werden jedes Mal abgefragt; den Schlüsselbund der Arbeitsumgebung entsperren oder starten.</translation>
    </message>
    <message>
        <source>There is no window of Sallyport to ask.</source>
        <translation>Es läuft kein Fenster von Sallyport, das gefragt werden kann.</translation>
    </message>
    <message>
        <source>Start Sallyport first.</source>
        <translation>Zuerst Sallyport starten.</translation>
    </message>
    <message>
        <source>This computer has run out of something for the moment.</source>
        <translation>Diesem Computer ist im Moment etwas ausgegangen.</translation>
    </message>
    <message>
        <source>The details say of what. Close programs or free space; it is tried again by itself.</source>
        <translation>Die Einzelheiten nennen, was. Programme schließen oder Platz schaffen; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Wie verlangt beendet.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Report it, with the text of the details.</source>
        <translation>Mit dem Text der Einzelheiten melden.</translation>
    </message>
    <message>
        <source>it first asks to wait (%1)</source>
        <translation>er bittet zuerst zu warten (%1)</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; before its greeting</source>
        <translation>er sagt vor seinem Gruß „%1“</translation>
    </message>
    <message>
        <source>it greets only after the client has said something</source>
        <translation>er grüßt erst, wenn der Client etwas gesagt hat</translation>
    </message>
    <message>
        <source>it greets with %1 instead of 220</source>
        <translation>er grüßt mit %1 statt 220</translation>
    </message>
    <message>
        <source>this is no FTP server, it sent &quot;%1&quot;</source>
        <translation>das ist kein FTP-Server, er hat „%1“ geschickt</translation>
    </message>
    <message>
        <source>it sends more than an FTP server would</source>
        <translation>er schickt mehr, als ein FTP-Server es täte</translation>
    </message>
    <message>
        <source>the data connection could not be made: %1</source>
        <translation>die Datenverbindung kam nicht zustande: %1</translation>
    </message>
    <message>
        <source>it wants an account besides: %1</source>
        <translation>er will außerdem ein Konto (ACCT): %1</translation>
    </message>
    <message>
        <source>the second login failed: %1</source>
        <translation>die zweite Anmeldung scheiterte: %1</translation>
    </message>
    <message>
        <source>no client can read this: %1</source>
        <translation>das kann kein Client lesen: %1</translation>
    </message>
    <message>
        <source>the reply leads out of the tunnel: %1</source>
        <translation>die Antwort führt aus dem Tunnel hinaus: %1</translation>
    </message>
    <message>
        <source>%1 (the data connection: %2)</source>
        <translation>%1 (die Datenverbindung: %2)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but the data connection broke: %2</source>
        <translation>der Server meldet Erfolg (%1), aber die Datenverbindung brach ab: %2</translation>
    </message>
    <message>
        <source>it does not greet, and hangs up when spoken to: it may want TLS from the start (implicit FTPS)</source>
        <translation>er grüßt nicht und legt auf, wenn er angesprochen wird: er will vielleicht von Anfang an TLS (implizites FTPS)</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>der Server hat aufgelegt</translation>
    </message>
    <message>
        <source>the server hung up: %1</source>
        <translation>der Server hat aufgelegt: %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>it accepts the connection but does not greet: it may be slow, or want TLS from the start (implicit FTPS)</source>
        <translation>er nimmt die Verbindung an, grüßt aber nicht: er ist vielleicht langsam, oder will von Anfang an TLS (implizites FTPS)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but no data connection came</source>
        <translation>der Server meldet Erfolg (%1), aber es kam keine Datenverbindung</translation>
    </message>
    <message>
        <source>the server reports success (%1), but its data do not end</source>
        <translation>der Server meldet Erfolg (%1), aber seine Daten enden nicht</translation>
    </message>
    <message>
        <source>no data connection, and %1</source>
        <translation>keine Datenverbindung, und %1</translation>
    </message>
    <message>
        <source>%1 bytes came, but not the end within %2 s</source>
        <translation>%1 Bytes kamen, aber das Ende nicht innerhalb von %2 s</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>kein DNS-Server hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>looked up behind the tunnel %1</source>
        <translation>wird hinter dem Tunnel %1 aufgelöst</translation>
    </message>
    <message>
        <source>looked up by the proxy %1</source>
        <translation>wird vom Proxy %1 aufgelöst</translation>
    </message>
    <message>
        <source>an address already</source>
        <translation>ist schon eine Adresse</translation>
    </message>
    <message>
        <source>this computer finds no address for %1 (%2)</source>
        <translation>dieser Computer findet keine Adresse für %1 (%2)</translation>
    </message>
    <message>
        <source>the name has no address of the family that was asked for: %1</source>
        <translation>der Name hat keine Adresse der verlangten Art: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>the tunnel it goes through is not up</source>
        <translation>der Tunnel, durch den es geht, steht nicht</translation>
    </message>
    <message>
        <source>the server takes: %1</source>
        <translation>der Server nimmt: %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>no agreement while only the types of host key on file were offered; connecting again to offer every type</source>
        <translation>keine Einigung, solange nur die bekannten Arten von Hostschlüsseln angeboten wurden; es wird neu verbunden, um alle Arten anzubieten</translation>
    </message>
    <message>
        <source>looked up by jump host %1, %2</source>
        <translation>wird von Sprungrechner %1, %2, aufgelöst</translation>
    </message>
    <message>
        <source>not safe any more: %1</source>
        <translation>nicht mehr sicher: %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1, bekannt</translation>
    </message>
    <message>
        <source>%1, known, on file at %2</source>
        <translation>%1, bekannt, steht in %2</translation>
    </message>
    <message>
        <source>%1, the one that was asked for</source>
        <translation>%1, der verlangte</translation>
    </message>
    <message>
        <source>%1, was not known; accepted and stored in %2</source>
        <translation>%1, war nicht bekannt; angenommen und in %2 gespeichert</translation>
    </message>
    <message>
        <source>%1, was not known; accepted for this time</source>
        <translation>%1, war nicht bekannt; für dieses Mal angenommen</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>logged in as %1 by %2</source>
        <translation>angemeldet als %1, durch %2</translation>
    </message>
    <message>
        <source>logged in as %1 without any proof (%2): anybody could be this server</source>
        <translation>angemeldet als %1 ohne jeden Nachweis (%2): jeder könnte dieser Server sein</translation>
    </message>
    <message>
        <source>%1 was right; the server wants one more of: %2</source>
        <translation>%1 war richtig; der Server will noch eines von: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s after the login</source>
        <translation>%1 s nach der Anmeldung</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source> (it says: %1)</source>
        <translation> (er sagt: %1)</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowStreamLocalForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict</source>
        <translation>der SSH-Server erlaubt es nicht: AllowStreamLocalForwarding in seiner sshd_config muss yes oder local sein, und der Schlüssel darf kein no-port-forwarding oder restrict haben</translation>
    </message>
    <message>
        <source>the SSH server allows other destinations but not %1: PermitOpen in its sshd_config, or permitopen= of your key in authorized_keys, has to name it</source>
        <translation>der SSH-Server erlaubt andere Ziele, aber nicht %1: PermitOpen in seiner sshd_config, oder permitopen= des Schlüssels in authorized_keys, muss es nennen</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowTcpForwarding in its sshd_config has to be yes or local, and PermitOpen, if set, has to name %1; your key may not have no-port-forwarding, restrict, or a permitopen= without it</source>
        <translation>der SSH-Server erlaubt es nicht: AllowTcpForwarding in seiner sshd_config muss yes oder local sein, und PermitOpen, wenn gesetzt, muss %1 nennen; der Schlüssel darf kein no-port-forwarding, kein restrict und kein permitopen= ohne dieses Ziel haben</translation>
    </message>
    <message>
        <source>the SSH server does not say whether it reaches %1: what listens there may be too busy to accept</source>
        <translation>der SSH-Server sagt nicht, ob er %1 erreicht: was dort lauscht, ist vielleicht zu beschäftigt, um anzunehmen</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer: a firewall drops it, or nothing has that address</source>
        <translation>vom SSH-Server aus gesehen antwortet %1 nicht: eine Firewall verwirft es, oder nichts hat diese Adresse</translation>
    </message>
    <message>
        <source>there is no %1 on the SSH server%2: what makes the socket does not run, or makes it elsewhere</source>
        <translation>auf dem SSH-Server gibt es kein %1%2: was den Socket anlegt, läuft nicht, oder legt ihn anderswo an</translation>
    </message>
    <message>
        <source>your user on the SSH server may not connect to %1%2: its owner, group and mode there decide, and those of the folders above it</source>
        <translation>der Benutzer auf dem SSH-Server darf sich nicht zu %1 verbinden%2: es entscheiden dort Besitzer, Gruppe und Rechte, auch die der Ordner darüber</translation>
    </message>
    <message>
        <source>nothing listens on %1 on the SSH server any more%2: the socket file was left behind</source>
        <translation>auf dem SSH-Server lauscht nichts mehr an %1%2: die Socket-Datei ist übrig geblieben</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2: nothing listens on that path there, your user may not, or AllowStreamLocalForwarding in its sshd_config is no</source>
        <translation>der SSH-Server konnte sich nicht zu %1 verbinden%2: dort lauscht nichts an diesem Pfad, der Benutzer darf es nicht, oder AllowStreamLocalForwarding in seiner sshd_config ist no</translation>
    </message>
    <message>
        <source>the SSH server cannot resolve the name in %1%2; it is looked up there, not on this computer: give a name that the server knows, or an address</source>
        <translation>der SSH-Server kann den Namen in %1 nicht auflösen%2; er wird dort aufgelöst, nicht auf diesem Computer: einen Namen angeben, den der Server kennt, oder eine Adresse</translation>
    </message>
    <message>
        <source>as seen from the SSH server, nothing listens at %1, or a firewall rejects it%2</source>
        <translation>vom SSH-Server aus gesehen lauscht nichts an %1, oder eine Firewall weist es ab%2</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer%2</source>
        <translation>vom SSH-Server aus gesehen antwortet %1 nicht%2</translation>
    </message>
    <message>
        <source>there is no way from the SSH server to %1%2</source>
        <translation>vom SSH-Server führt kein Weg zu %1%2</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2; it may refuse, or the name mean nothing there</source>
        <translation>der SSH-Server konnte sich nicht zu %1 verbinden%2; es lehnt vielleicht ab, oder der Name bedeutet dort nichts</translation>
    </message>
    <message>
        <source>something on the SSH server listens on port %1 already: another program, or an earlier connection that has not ended there yet</source>
        <translation>auf dem SSH-Server lauscht schon etwas an Port %1: ein anderes Programm, oder eine frühere Verbindung, die dort noch nicht beendet ist</translation>
    </message>
    <message>
        <source>the SSH server lets you listen, but not on port %1: PermitListen in its sshd_config, or permitlisten= of your key, has to name it (%1 for every address, or %2: the host is compared as it is asked for here), and it has to be free there</source>
        <translation>der SSH-Server erlaubt das Lauschen, aber nicht an Port %1: PermitListen in seiner sshd_config, oder permitlisten= des Schlüssels, muss ihn nennen (%1 für jede Adresse, oder %2: der Host wird so verglichen, wie er hier verlangt wird), und er muss dort frei sein</translation>
    </message>
    <message>
        <source>only root gets a port below 1024 there; otherwise %1</source>
        <translation>einen Port unter 1024 bekommt dort nur root; sonst gilt: %1</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to permit every port of %1 (%1:*), since the server is to choose one</source>
        <translation>der SSH-Server erlaubt das Lauschen gar nicht: AllowTcpForwarding in seiner sshd_config muss yes oder remote sein, und der Schlüssel darf kein no-port-forwarding oder restrict haben; PermitListen und permitlisten=, wenn gesetzt, müssen jeden Port von %1 erlauben (%1:*), weil der Server einen wählen soll</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to name the port, with the host as it is asked for here (%1)</source>
        <translation>der SSH-Server erlaubt das Lauschen gar nicht: AllowTcpForwarding in seiner sshd_config muss yes oder remote sein, und der Schlüssel darf kein no-port-forwarding oder restrict haben; PermitListen und permitlisten=, wenn gesetzt, müssen den Port nennen, mit dem Host, wie er hier verlangt wird (%1)</translation>
    </message>
    <message>
        <source>more was offered than the server&apos;s MaxAuthTries allows: name the one key that it knows, and no others (-i with --identities-only)</source>
        <translation>es wurde mehr angeboten, als MaxAuthTries des Servers erlaubt: nur den einen Schlüssel nennen, den er kennt, und keine anderen</translation>
    </message>
    <message>
        <source>for a code that changes with the time, the clocks of the server and of what makes the code have to agree</source>
        <translation>bei einem Code, der sich mit der Zeit ändert, müssen die Uhren des Servers und dessen, was den Code erzeugt, übereinstimmen</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: PermitRootLogin (no, or forced-commands-only, keeps root out), AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>außer einem Schlüssel, der nicht in authorized_keys steht, kann der Server seine Gründe haben: PermitRootLogin (no oder forced-commands-only schließt root aus), AllowUsers, DenyUsers, AllowGroups oder DenyGroups in seiner sshd_config, from= oder expiry-time= des Schlüssels, oder Dateien, in die andere schreiben dürfen</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>außer einem Schlüssel, der nicht in authorized_keys steht, kann der Server seine Gründe haben: AllowUsers, DenyUsers, AllowGroups oder DenyGroups in seiner sshd_config, from= oder expiry-time= des Schlüssels, oder Dateien, in die andere schreiben dürfen</translation>
    </message>
    <message>
        <source>the server lets %1 in and then ends the connection by itself. On the server, look at: its log (journalctl -u ssh); ChrootDirectory, which root has to own all the way up and nobody else may write to; limits of the account (pam_limits: maxlogins, nproc; expiry; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys or a login shell that ends</source>
        <translation>der Server lässt %1 herein und beendet die Verbindung dann von sich aus. Auf dem Server nachsehen: sein Protokoll (journalctl -u ssh); ChrootDirectory, das bis ganz nach oben root gehören muss und in das sonst niemand schreiben darf; Grenzen des Kontos (pam_limits: maxlogins, nproc; Ablauf; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys oder eine Login-Shell, die endet</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>it hung up: %1</source>
        <translation>er hat aufgelegt: %1</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>er hat aufgelegt</translation>
    </message>
    <message>
        <source>it accepts the connection but sends no greeting</source>
        <translation>er nimmt die Verbindung an, schickt aber keinen Gruß</translation>
    </message>
    <message>
        <source>it greets with %1</source>
        <translation>er grüßt mit %1</translation>
    </message>
    <message>
        <source>it sends no greeting</source>
        <translation>er schickt keinen Gruß</translation>
    </message>
    <message>
        <source>not tried: the client would have to listen on the SSH server&apos;s side</source>
        <translation>nicht versucht: der Client müsste auf der Seite des SSH-Servers lauschen</translation>
    </message>
    <message>
        <source>the FTP server insists on TLS, which cannot be read on the way: let its administrator allow plain FTP from where it sees us come, or set tls=transparent, with which data connections go past the tunnel or fail</source>
        <translation>der FTP-Server besteht auf TLS, das unterwegs nicht zu lesen ist: sein Verwalter kann einfaches FTP von dort erlauben, woher er uns kommen sieht; mit tls=transparent gehen Datenverbindungen am Tunnel vorbei oder scheitern</translation>
    </message>
    <message>
        <source>logged in to the FTP server as %1</source>
        <translation>am FTP-Server angemeldet als %1</translation>
    </message>
    <message>
        <source>the FTP server does not let %1 in: %2</source>
        <translation>der FTP-Server lässt %1 nicht herein: %2</translation>
    </message>
    <message>
        <source>the SSH server does not allow data connections: PermitOpen in its sshd_config, or permitopen= of your key, has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>der SSH-Server erlaubt keine Datenverbindungen: PermitOpen in seiner sshd_config, oder permitopen= des Schlüssels, muss %1:* nennen, oder die passiven Ports des FTP-Servers</translation>
    </message>
    <message>
        <source>the forward refuses active mode (active-mode=reject)</source>
        <translation>die Weiterleitung lehnt den aktiven Modus ab (active-mode=reject)</translation>
    </message>
    <message>
        <source>the FTP server does not reach what the SSH server listens on (GatewayPorts in its sshd_config, firewalls); active-mode=auto makes such transfers passive</source>
        <translation>der FTP-Server erreicht nicht, woran der SSH-Server lauscht (GatewayPorts in seiner sshd_config, Firewalls); active-mode=auto macht solche Übertragungen passiv</translation>
    </message>
    <message>
        <source>made passive on the FTP server&apos;s side, as active-mode says</source>
        <translation>auf der Seite des FTP-Servers passiv gemacht, wie active-mode es sagt</translation>
    </message>
    <message>
        <source>works: a listing of %1 bytes came through the tunnel</source>
        <translation>geht: eine Liste von %1 Bytes kam durch den Tunnel</translation>
    </message>
    <message>
        <source>the data connection was made and ended in order, but the folder is empty: no byte has flowed; log in where there is a file to be sure</source>
        <translation>die Datenverbindung kam zustande und endete ordentlich, aber der Ordner ist leer: kein Byte ist geflossen; sicher ist es erst mit einer Anmeldung, wo es eine Datei gibt</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>geht nicht: %1</translation>
    </message>
    <message>
        <source>SSH protects the whole way</source>
        <translation>SSH schützt den ganzen Weg</translation>
    </message>
    <message>
        <source>SSH protects the way from the SSH server to this computer; from here to %1 nothing is encrypted</source>
        <translation>SSH schützt den Weg vom SSH-Server zu diesem Computer; von hier bis %1 ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>SSH protects the way to the SSH server; from there to %1 nothing is encrypted</source>
        <translation>SSH schützt den Weg zum SSH-Server; von dort bis %1 ist nichts verschlüsselt</translation>
    </message>
    <message>
        <source>passive or active mode</source>
        <translation>den passiven oder den aktiven Modus</translation>
    </message>
    <message>
        <source>passive mode</source>
        <translation>den passiven Modus</translation>
    </message>
    <message>
        <source>passive mode, without EPSV</source>
        <translation>den passiven Modus, ohne EPSV</translation>
    </message>
    <message>
        <source>passive mode, with EPSV</source>
        <translation>den passiven Modus, mit EPSV</translation>
    </message>
    <message>
        <source>active mode</source>
        <translation>den aktiven Modus</translation>
    </message>
    <message>
        <source>no kind of transfer works through this tunnel</source>
        <translation>keine Art der Übertragung geht durch diesen Tunnel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no byte has flowed yet, because the folder is empty</source>
        <translation>noch ist kein Byte geflossen, weil der Ordner leer ist</translation>
    </message>
    <message>
        <source>set the client to plain FTP without encryption (the tunnel encrypts) and %1</source>
        <translation>im FTP-Programm einstellen: einfaches FTP ohne Verschlüsselung (der Tunnel verschlüsselt) und %1</translation>
    </message>
    <message>
        <source>tried from the SSH server itself: not from other computers there, and not in active mode</source>
        <translation>vom SSH-Server selbst aus versucht: nicht von anderen Rechnern dort, und nicht im aktiven Modus</translation>
    </message>
    <message>
        <source>not tested: this libssh2 opens one connection at a time, and the SSH server still tries an earlier one</source>
        <translation>nicht geprüft: diese libssh2 öffnet eine Verbindung nach der anderen, und der SSH-Server versucht noch eine frühere</translation>
    </message>
    <message>
        <source>no answer from the SSH server within %1 s</source>
        <translation>keine Antwort des SSH-Servers innerhalb von %1 s</translation>
    </message>
    <message>
        <source>can listen on %1, where other computers can connect</source>
        <translation>kann an %1 lauschen, wo sich andere Computer verbinden können</translation>
    </message>
    <message>
        <source>can listen on %1</source>
        <translation>kann an %1 lauschen</translation>
    </message>
    <message>
        <source>the SSH server listens on %1</source>
        <translation>der SSH-Server lauscht an %1</translation>
    </message>
    <message>
        <source>the SSH server does not answer the request</source>
        <translation>der SSH-Server beantwortet die Anfrage nicht</translation>
    </message>
    <message>
        <source>no address of the SSH server&apos;s is known that would tell</source>
        <translation>keine Adresse des SSH-Servers ist bekannt, die es zeigen würde</translation>
    </message>
    <message>
        <source>the SSH server does not allow connections to itself</source>
        <translation>der SSH-Server erlaubt keine Verbindungen zu sich selbst</translation>
    </message>
    <message>
        <source>another program on the SSH server answers at %1, so this forward gets only part of what connects to that port</source>
        <translation>auf dem SSH-Server antwortet ein anderes Programm an %1; diese Weiterleitung bekommt daher nur einen Teil dessen, was sich zu diesem Port verbindet</translation>
    </message>
    <message>
        <source>the SSH server made it wider than asked for: not only programs on the server but whoever reaches it can connect (GatewayPorts yes in its sshd_config; no or clientspecified would keep to %1)</source>
        <translation>der SSH-Server hat es weiter geöffnet als verlangt: nicht nur Programme auf dem Server, sondern jeder, der ihn erreicht, kann sich verbinden (GatewayPorts yes in seiner sshd_config; no oder clientspecified bliebe bei %1)</translation>
    </message>
    <message>
        <source>only programs on the SSH server itself can connect, as asked for</source>
        <translation>nur Programme auf dem SSH-Server selbst können sich verbinden, wie verlangt</translation>
    </message>
    <message>
        <source>other computers can connect to the SSH server there, firewalls aside</source>
        <translation>andere Computer können sich dort zum SSH-Server verbinden, von Firewalls abgesehen</translation>
    </message>
    <message>
        <source>the SSH server made it narrower than asked for: only programs on the server itself can connect (GatewayPorts no in its sshd_config, the default; clientspecified or yes would open it)</source>
        <translation>der SSH-Server hat es weniger weit geöffnet als verlangt: nur Programme auf dem Server selbst können sich verbinden (GatewayPorts no in seiner sshd_config, die Voreinstellung; clientspecified oder yes würde es öffnen)</translation>
    </message>
    <message>
        <source>it could not be told who can connect: %1; GatewayPorts in its sshd_config decides</source>
        <translation>es ließ sich nicht sagen, wer sich verbinden kann: %1; es entscheidet GatewayPorts in seiner sshd_config</translation>
    </message>
    <message>
        <source>the SSH server reaches %1</source>
        <translation>der SSH-Server erreicht %1</translation>
    </message>
    <message>
        <source>the SSH server opens connections; which ones a program may have, it decides each time</source>
        <translation>der SSH-Server öffnet Verbindungen; welche ein Programm haben darf, entscheidet er jedes Mal</translation>
    </message>
    <message>
        <source>the SSH server tries to open connections; which ones a program may have, it decides each time</source>
        <translation>der SSH-Server versucht, Verbindungen zu öffnen; welche ein Programm haben darf, entscheidet er jedes Mal</translation>
    </message>
    <message>
        <source>the SSH server allows some destinations only (PermitOpen in its sshd_config, or permitopen= of your key): programs reach no others</source>
        <translation>der SSH-Server erlaubt nur einige Ziele (PermitOpen in seiner sshd_config, oder permitopen= des Schlüssels): andere erreichen Programme nicht</translation>
    </message>
    <message>
        <source>the SSH server did not open a connection to %1: AllowTcpForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict; with PermitOpen or permitopen=, programs reach only what these name</source>
        <translation>der SSH-Server hat keine Verbindung zu %1 geöffnet: AllowTcpForwarding in seiner sshd_config muss yes oder local sein, und der Schlüssel darf kein no-port-forwarding oder restrict haben; mit PermitOpen oder permitopen= erreichen Programme nur, was dort steht</translation>
    </message>
    <message>
        <source>this computer does not reach %1: %2</source>
        <translation>dieser Computer erreicht %1 nicht: %2</translation>
    </message>
    <message>
        <source>this computer reaches %1</source>
        <translation>dieser Computer erreicht %1</translation>
    </message>
    <message>
        <source>the FTP server accepts the connection but does not greet: it may be slow (looking up names), or want TLS from the start (implicit FTPS)</source>
        <translation>der FTP-Server nimmt die Verbindung an, grüßt aber nicht: er ist vielleicht langsam (löst Namen auf), oder will von Anfang an TLS (implizites FTPS)</translation>
    </message>
    <message>
        <source>the FTP server takes nobody at the moment: %1</source>
        <translation>der FTP-Server nimmt im Augenblick niemanden an: %1</translation>
    </message>
    <message>
        <source>FTP server, greets with &quot;%1&quot;</source>
        <translation>FTP-Server, grüßt mit „%1“</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>kann %1</translation>
    </message>
    <message>
        <source>it does not know EPSV: its clients use PASV, which works over IPv4 only</source>
        <translation>er kennt EPSV nicht: seine Clients verwenden PASV, das nur über IPv4 geht</translation>
    </message>
    <message>
        <source>unusual, but clients put up with it: %1</source>
        <translation>ungewöhnlich, aber Clients nehmen es hin: %1</translation>
    </message>
    <message>
        <source>transfers were not tried: that takes an FTP login (--ftp-login)</source>
        <translation>Übertragungen wurden nicht versucht: dazu braucht es eine FTP-Anmeldung</translation>
    </message>
    <message>
        <source>the SSH server allows data connections to any port of %1</source>
        <translation>der SSH-Server erlaubt Datenverbindungen zu jedem Port von %1</translation>
    </message>
    <message>
        <source>data connections will fail: the SSH server allows the control port, but not other ports of %1; PermitOpen in its sshd_config (or permitopen= of your key) has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>Datenverbindungen werden scheitern: der SSH-Server erlaubt den Steuerport, aber keine anderen Ports von %1; PermitOpen in seiner sshd_config (oder permitopen= des Schlüssels) muss %1:* nennen, oder die passiven Ports des FTP-Servers</translation>
    </message>
    <message>
        <source>for active transfers, the SSH server listens on %1</source>
        <translation>für aktive Übertragungen lauscht der SSH-Server an %1</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but there the SSH server listens for itself only (GatewayPorts no in its sshd_config, the default; clientspecified would open it)</source>
        <translation>aktive Übertragungen sollen zu %1 kommen, aber dort lauscht der SSH-Server nur für sich selbst (GatewayPorts no in seiner sshd_config, die Voreinstellung; clientspecified würde es öffnen)</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but the SSH server does not listen there (AllowTcpForwarding and PermitListen in its sshd_config)</source>
        <translation>aktive Übertragungen sollen zu %1 kommen, aber der SSH-Server lauscht dort nicht (AllowTcpForwarding und PermitListen in seiner sshd_config)</translation>
    </message>
    <message>
        <source>they are made passive instead, which the client does not notice</source>
        <translation>sie werden stattdessen passiv gemacht, was der Client nicht merkt</translation>
    </message>
    <message>
        <source>with active-mode=forward they fail: set the client to passive mode, or active-mode=auto</source>
        <translation>mit active-mode=forward scheitern sie: den Client auf den passiven Modus stellen, oder active-mode=auto</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows does not say how to connect.</source>
        <translation>Die ssh_config-Datei, der das Profil folgt, sagt nicht, wie zu verbinden ist.</translation>
    </message>
    <message>
        <source>Mend the place named in the details, or make the profile independent in its editor.</source>
        <translation>Die in den Einzelheiten genannte Stelle berichtigen, oder das Profil in seinem Editor unabhängig machen.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows cannot be read in time.</source>
        <translation>Die ssh_config-Datei, der das Profil folgt, lässt sich nicht rechtzeitig lesen.</translation>
    </message>
    <message>
        <source>Its file system does not answer: see whether a network drive is away.</source>
        <translation>Ihr Dateisystem antwortet nicht: prüfen, ob ein Netzlaufwerk fehlt.</translation>
    </message>
    <message>
        <source>which host of the file? Write its name as it stands after ssh</source>
        <translation>welcher Host der Datei? Seinen Namen so schreiben, wie er hinter ssh steht</translation>
    </message>
    <message>
        <source>the file is written in full, from / or from ~/</source>
        <translation>die Datei wird ganz geschrieben, ab / oder ab ~/</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>%1 in %2 is now %3</source>
        <translation>%1 in %2 ist jetzt %3</translation>
    </message>
    <message>
        <source>ssh does not take this file as it is: %1</source>
        <translation>ssh nimmt diese Datei so nicht an: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>no descriptor is left for this program</source>
        <translation>für dieses Programm ist kein Deskriptor mehr frei</translation>
    </message>
    <message>
        <source>no descriptor is left on this computer</source>
        <translation>auf diesem Computer ist kein Deskriptor mehr frei</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>es ist kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>no memory is left for network buffers</source>
        <translation>für Netzwerkpuffer ist kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>no disk space is left for this user</source>
        <translation>für diesen Benutzer ist kein Speicherplatz mehr frei</translation>
    </message>
    <message>
        <source>no port is left on this computer for a connection that it makes</source>
        <translation>auf diesem Computer ist kein Port mehr frei für eine Verbindung, die er aufbaut</translation>
    </message>
    <message>
        <source>no thread can be started (%1)</source>
        <translation>es lässt sich kein Thread starten (%1)</translation>
    </message>
    <message>
        <source>port must be 1 to 65535</source>
        <translation>der Port muss 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>&apos;%1&apos; ist kein Port</translation>
    </message>
    <message>
        <source>port %1 is out of range (%2 to 65535)</source>
        <translation>Port %1 liegt außerhalb des Bereichs (%2 bis 65535)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not [address]:port</source>
        <translation>&apos;%1&apos; ist nicht geschrieben wie [address]:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: brackets are for IPv6 addresses</source>
        <translation>&apos;%1&apos;: eckige Klammern sind für IPv6-Adressen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port</source>
        <translation>&apos;%1&apos; ist nicht geschrieben wie host:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: put the IPv6 address in brackets</source>
        <translation>&apos;%1&apos;: die IPv6-Adresse in eckige Klammern setzen</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port or a known service</source>
        <translation>&apos;%1&apos; ist weder ein Port noch ein bekannter Dienst</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the rule takes %1 connections at a time</source>
        <translation>die Weiterleitung nimmt %1 Verbindungen gleichzeitig an</translation>
    </message>
    <message>
        <source>not an address or a block of addresses</source>
        <translation>keine Adresse und kein Adressblock</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>from this computer: %1</source>
        <translation>von diesem Computer aus: %1</translation>
    </message>
    <message>
        <source>only programs of this user are wanted (onlyMyPrograms), and this system does not tell whose they are; take that off, or listen on a Unix socket</source>
        <translation>nur Programme dieses Benutzers sind erwünscht (onlyMyPrograms), und dieses System sagt nicht, wem sie gehören; das abschalten oder an einem Unix-Socket lauschen</translation>
    </message>
    <message>
        <source>the SSH connection is down</source>
        <translation>die SSH-Verbindung steht nicht</translation>
    </message>
    <message>
        <source>the SSH connection did not come back in time</source>
        <translation>die SSH-Verbindung kam nicht rechtzeitig wieder</translation>
    </message>
    <message>
        <source>not among the sources that the rule allows</source>
        <translation>nicht unter den Quellen, die die Weiterleitung erlaubt</translation>
    </message>
    <message>
        <source>a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)</source>
        <translation>ein Programm des Benutzers %1; die Weiterleitung nimmt nur die des Benutzers %2 an (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>whose program it is cannot be told; the rule takes those of user %1 only (onlyMyPrograms)</source>
        <translation>wem das Programm gehört, ist nicht festzustellen; die Weiterleitung nimmt nur die des Benutzers %1 an (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>FTP announces addresses and ports: it cannot use Unix sockets</source>
        <translation>FTP gibt Adressen und Ports bekannt: es kann keine Unix-Sockets verwenden</translation>
    </message>
    <message>
        <source>the program did not say in time what it wants</source>
        <translation>das Programm hat nicht rechtzeitig gesagt, was es will</translation>
    </message>
    <message>
        <source>the program hung up before it said what it wants</source>
        <translation>das Programm hat aufgelegt, bevor es sagte, was es will</translation>
    </message>
    <message>
        <source>the answer could not be sent</source>
        <translation>die Antwort ließ sich nicht senden</translation>
    </message>
    <message>
        <source>libssh2 cannot ask a server to listen on a Unix socket (streamlocal-forward@openssh.com); listen on a port instead</source>
        <translation>libssh2 kann einen Server nicht bitten, an einem Unix-Socket zu lauschen (streamlocal-forward@openssh.com); stattdessen an einem Port lauschen</translation>
    </message>
    <message>
        <source>the SSH server does not give port %1 back yet: the connection that was lost may still hold it there; trying again every %2 s</source>
        <translation>der SSH-Server gibt Port %1 noch nicht zurück: die verlorene Verbindung hält ihn dort vielleicht noch; neuer Versuch alle %2 s</translation>
    </message>
    <message>
        <source>ports below 1024 are only given to root</source>
        <translation>Ports unter 1024 bekommt nur root</translation>
    </message>
    <message>
        <source>the server decides who reaches it: with GatewayPorts no, the default, only programs on the server itself; with clientspecified, whoever reaches %1</source>
        <translation>der Server entscheidet, wer den Port erreicht: mit GatewayPorts no, der Voreinstellung, nur Programme auf dem Server selbst; mit clientspecified jeder, der %1 erreicht</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine Verbindung in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>no port to connect to</source>
        <translation>kein Port zum Verbinden</translation>
    </message>
    <message>
        <source>the name does not resolve: %1</source>
        <translation>der Name lässt sich nicht auflösen: %1</translation>
    </message>
    <message>
        <source>no address of the destination is permitted</source>
        <translation>keine Adresse des Ziels ist erlaubt</translation>
    </message>
    <message>
        <source>the destination has no %1 address</source>
        <translation>das Ziel hat keine %1-Adresse</translation>
    </message>
    <message>
        <source>a line does not end in CR LF</source>
        <translation>eine Zeile endet nicht auf CR LF</translation>
    </message>
    <message>
        <source>the request holds the byte %1</source>
        <translation>die Anfrage enthält das Byte %1</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>die Anfrage ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>die Anfragezeile ist fehlerhaft</translation>
    </message>
    <message>
        <source>%1 was asked of a proxy that only knows CONNECT</source>
        <translation>%1 wurde von einem Proxy verlangt, der nur CONNECT kennt</translation>
    </message>
    <message>
        <source>a header line is malformed</source>
        <translation>eine Header-Zeile ist fehlerhaft</translation>
    </message>
    <message>
        <source>a CONNECT request has no content</source>
        <translation>eine CONNECT-Anfrage hat keinen Inhalt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address; use localhost, * or an IP address of this computer</source>
        <translation>&apos;%1&apos; ist keine Adresse; localhost, * oder eine IP-Adresse dieses Computers verwenden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an %2 address, which the rule asks for</source>
        <translation>&apos;%1&apos; ist keine %2-Adresse, wie die Weiterleitung sie verlangt</translation>
    </message>
    <message>
        <source>no port is left on this computer to listen on</source>
        <translation>auf diesem Computer ist kein Port zum Lauschen mehr frei</translation>
    </message>
    <message>
        <source>port %1 is in use by %2</source>
        <translation>Port %1 ist belegt durch %2</translation>
    </message>
    <message>
        <source>port %1 is in use</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>port %1 is in use by another program or reserved by the system</source>
        <translation>Port %1 ist durch ein anderes Programm belegt oder vom System reserviert</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024, or give the program the capability CAP_NET_BIND_SERVICE</source>
        <translation>Port %1 braucht besondere Rechte: einen Port ab 1024 wählen, oder dem Programm die Capability CAP_NET_BIND_SERVICE geben</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024</source>
        <translation>Port %1 braucht besondere Rechte: einen Port ab 1024 wählen</translation>
    </message>
    <message>
        <source>this computer does not have the address %1</source>
        <translation>dieser Computer hat die Adresse %1 nicht</translation>
    </message>
    <message>
        <source>no address or port to connect to</source>
        <translation>keine Adresse und kein Port zum Verbinden</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>this computer&apos;s own addresses cannot be listed, so nothing is reached that might be one of them: %1</source>
        <translation>die eigenen Adressen dieses Computers lassen sich nicht auflisten; daher wird nichts erreicht, was eine davon sein könnte: %1</translation>
    </message>
    <message>
        <source>the rule does not permit it (see --permit-open)</source>
        <translation>die Weiterleitung erlaubt es nicht (siehe --permit-open)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be the only entry</source>
        <translation>&apos;%1&apos; muss der einzige Eintrag sein</translation>
    </message>
    <message>
        <source>expected host:port, where the port may be *; put IPv6 addresses in brackets</source>
        <translation>nötig ist host:port, wobei der Port * sein darf; IPv6-Adressen in eckige Klammern setzen</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses, and IPv6 addresses need them</source>
        <translation>eckige Klammern sind für IPv6-Adressen, und IPv6-Adressen brauchen sie</translation>
    </message>
    <message>
        <source>a wildcard is * alone or stands for the first part of a name, as in *.example.org</source>
        <translation>ein Platzhalter ist * allein oder steht für den ersten Teil eines Namens, wie in *.example.org</translation>
    </message>
    <message>
        <source>it went on sending to a closed connection and read nothing for %1 s</source>
        <translation>es wurde weiter an eine geschlossene Verbindung gesendet und %1 s lang nichts gelesen</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>ein Programm des Benutzers %1</translation>
    </message>
    <message>
        <source>a program (PID %1)</source>
        <translation>ein Programm (PID %1)</translation>
    </message>
    <message>
        <source>the program wants TLS to the proxy itself</source>
        <translation>das Programm will TLS zum Proxy selbst</translation>
    </message>
    <message>
        <source>the first byte, %1, is neither SOCKS nor HTTP</source>
        <translation>das erste Byte, %1, ist weder SOCKS noch HTTP</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name</source>
        <translation>&apos;%1&apos; ist kein Hostname</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>der Hostname ist zu lang</translation>
    </message>
    <message>
        <source>the user id is too long</source>
        <translation>die Benutzerkennung ist zu lang</translation>
    </message>
    <message>
        <source>SOCKS 4 command %1 is not supported</source>
        <translation>der SOCKS-4-Befehl %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the destination port is 0</source>
        <translation>der Zielport ist 0</translation>
    </message>
    <message>
        <source>the program insists on logging in to the proxy</source>
        <translation>das Programm besteht auf einer Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>the SOCKS 5 request is malformed</source>
        <translation>die SOCKS-5-Anfrage ist fehlerhaft</translation>
    </message>
    <message>
        <source>SOCKS 5 address type %1 is not supported</source>
        <translation>der SOCKS-5-Adresstyp %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>SOCKS 5 command %1 is not supported</source>
        <translation>der SOCKS-5-Befehl %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the file exists and is not a socket; it was left alone</source>
        <translation>die Datei gibt es schon, und sie ist kein Socket; sie blieb unberührt</translation>
    </message>
    <message>
        <source>the socket belongs to another user</source>
        <translation>der Socket gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>another program listens on the socket</source>
        <translation>an dem Socket lauscht ein anderes Programm</translation>
    </message>
    <message>
        <source>the socket exists and may be in use: %1</source>
        <translation>den Socket gibt es schon, und er ist vielleicht belegt: %1</translation>
    </message>
    <message>
        <source>the socket was replaced at once</source>
        <translation>der Socket wurde sofort ersetzt</translation>
    </message>
    <message>
        <source>the socket cannot be kept to this user: %1</source>
        <translation>der Socket lässt sich nicht auf diesen Benutzer beschränken: %1</translation>
    </message>
    <message>
        <source>the path has %1 bytes; a Unix socket&apos;s can have %2</source>
        <translation>der Pfad hat %1 Bytes; der eines Unix-Sockets kann %2 haben</translation>
    </message>
    <message>
        <source>the path is empty or holds a zero byte</source>
        <translation>der Pfad ist leer oder enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>the path is too long for a socket</source>
        <translation>der Pfad ist zu lang für einen Socket</translation>
    </message>
    <message>
        <source>no key store such as GNOME Keyring or KWallet runs in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselbund wie GNOME Keyring oder KWallet</translation>
    </message>
    <message>
        <source>it still has not answered an earlier request</source>
        <translation>er hat eine frühere Anfrage noch nicht beantwortet</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <translation>keine Antwort in %1 s</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>er ist gesperrt</translation>
    </message>
    <message>
        <source>it denies access: %1</source>
        <translation>er verweigert den Zugriff: %1</translation>
    </message>
    <message>
        <source>there is none: %1</source>
        <translation>es gibt keinen: %1</translation>
    </message>
    <message>
        <source>this build has no QtKeychain</source>
        <translation>diese Fassung hat kein QtKeychain</translation>
    </message>
    <message>
        <source>the entry in the key store is not one of Sallyport&apos;s</source>
        <translation>der Eintrag im Schlüsselbund ist keiner von Sallyport</translation>
    </message>
    <message>
        <source>too much to keep in a key store</source>
        <translation>das ist zu viel für einen Schlüsselbund</translation>
    </message>
    <message>
        <source>others can write this file, and with it where the tunnel leads; it has to be yours: chmod go-w, chown</source>
        <translation>andere können diese Datei ändern und damit, wohin der Tunnel führt; sie muss dem eigenen Benutzer gehören: chmod go-w, chown</translation>
    </message>
    <message>
        <source>no Host line in it names &apos;%1&apos;</source>
        <translation>keine Host-Zeile darin nennt &apos;%1&apos;</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows it</source>
        <translation>CanonicalizeHostname: keine Domain aus CanonicalDomains kennt ihn</translation>
    </message>
    <message>
        <source>whose account? It has no User</source>
        <translation>wessen Konto? User fehlt</translation>
    </message>
    <message>
        <source>as the file has it now, it %1</source>
        <translation>nach jetzigem Stand der Datei gilt: es %1</translation>
    </message>
    <message>
        <source>it cannot be followed as it is now: %1</source>
        <translation>dem lässt sich nach jetzigem Stand nicht folgen: %1</translation>
    </message>
    <message>
        <source>a time is written 30s or 500ms</source>
        <translation>eine Zeit schreibt man wie 30s oder 500ms</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>nötig ist %1</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>nötig ist yes oder no</translation>
    </message>
    <message>
        <source>two ports are expected, as 50000-50100</source>
        <translation>zwei Ports sind nötig, etwa 50000-50100</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>es gibt: %1</translation>
    </message>
    <message>
        <source>write name=value</source>
        <translation>als name=value schreiben</translation>
    </message>
    <message>
        <source>more than fits in one file</source>
        <translation>das ist mehr, als in eine Datei passt</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>neither a profile nor an export of profiles</source>
        <translation>das ist weder ein Profil noch ein Export von Profilen</translation>
    </message>
    <message>
        <source>a format of a newer program</source>
        <translation>das ist ein Format eines neueren Programms</translation>
    </message>
    <message>
        <source>more than %1 profiles</source>
        <translation>das sind mehr als %1 Profile</translation>
    </message>
    <message>
        <source>the same as another one before it</source>
        <translation>das gleiche wie ein anderes davor</translation>
    </message>
    <message>
        <source>the profiles have changed since they were looked at</source>
        <translation>die Profile haben sich geändert, seit sie angesehen wurden</translation>
    </message>
    <message>
        <source>no code page that is known here, such as windows-1252, windows-1251, cp932 or UTF-8</source>
        <translation>keine hier bekannte Codeseite, wie windows-1252, windows-1251, cp932 oder UTF-8</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files of the jump hosts together</source>
        <translation>ignoriert: mehr als %1 Schlüsseldateien der Sprungrechner zusammen</translation>
    </message>
    <message>
        <source>that is a named pipe, not a file</source>
        <translation>das ist eine benannte Pipe, keine Datei</translation>
    </message>
    <message>
        <source>that is a socket, not a file</source>
        <translation>das ist ein Socket, keine Datei</translation>
    </message>
    <message>
        <source>that is a device, not a file</source>
        <translation>das ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>es ist keine Datei genannt</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>der Link führt zu keiner Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>das ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>neither L, R nor D</source>
        <translation>weder L noch R noch D</translation>
    </message>
    <message>
        <source>PortForwardings: %1: %2</source>
        <translation>PortForwardings: %1: %2</translation>
    </message>
    <message>
        <source>HostName: “%1” behind the name is not used, by PuTTY neither: the port is what PortNumber says</source>
        <translation>HostName: „%1“ hinter dem Namen wird nicht verwendet, auch nicht von PuTTY: als Port gilt, was PortNumber sagt</translation>
    </message>
    <message>
        <source>PortNumber: %1 is no port; 22 is used</source>
        <translation>PortNumber: %1 ist kein Port; verwendet wird 22</translation>
    </message>
    <message>
        <source>ignored: SSHManualHostKeys: host keys given by hand that are not one SHA256 fingerprint</source>
        <translation>ignoriert: SSHManualHostKeys: von Hand angegebene Hostschlüssel, die nicht genau ein SHA256-Fingerabdruck sind</translation>
    </message>
    <message>
        <source>ignored: LogHost: a name with a port for the host key</source>
        <translation>ignoriert: LogHost: ein Name mit Port für den Hostschlüssel</translation>
    </message>
    <message>
        <source>SshProt: SSH-1 is not spoken here; the server is asked for SSH-2</source>
        <translation>SshProt: SSH-1 wird hier nicht gesprochen; vom Server wird SSH-2 verlangt</translation>
    </message>
    <message>
        <source>ignored: %1: %2</source>
        <translation>ignoriert: %1: %2</translation>
    </message>
    <message>
        <source>not an SSH session but %1</source>
        <translation>keine SSH-Sitzung, sondern %1</translation>
    </message>
    <message>
        <source>no host is saved in it</source>
        <translation>darin ist kein Host gespeichert</translation>
    </message>
    <message>
        <source>ProxyTelnetCommand: the password in it is not taken over</source>
        <translation>ProxyTelnetCommand: das Passwort darin wird nicht übernommen</translation>
    </message>
    <message>
        <source>ProxyPassword: the proxy&apos;s password is not taken over</source>
        <translation>ProxyPassword: das Passwort des Proxys wird nicht übernommen</translation>
    </message>
    <message>
        <source>ignored: %1: a proxy of a kind there is not here; the profile connects without it</source>
        <translation>ignoriert: %1: ein Proxy einer Art, die es hier nicht gibt; das Profil verbindet sich ohne ihn</translation>
    </message>
    <message>
        <source>ignored: ProxyPort: %1 is no port; the profile connects without its proxy</source>
        <translation>ignoriert: ProxyPort: %1 ist kein Port; das Profil verbindet sich ohne seinen Proxy</translation>
    </message>
    <message>
        <source>ignored: ProxyDNS: the proxy looks names up, not this computer</source>
        <translation>ignoriert: ProxyDNS: Namen löst der Proxy auf, nicht dieser Computer</translation>
    </message>
    <message>
        <source>ProxyHost: the proxies lead in a circle: %1 → %2</source>
        <translation>ProxyHost: die Proxys führen im Kreis: %1 → %2</translation>
    </message>
    <message>
        <source>ProxyHost: more than %1 sessions behind each other</source>
        <translation>ProxyHost: mehr als %1 Sitzungen hintereinander</translation>
    </message>
    <message>
        <source>ProxyHost names the session “%1”: %2</source>
        <translation>ProxyHost nennt die Sitzung „%1“: %2</translation>
    </message>
    <message>
        <source>jump host %1: %2</source>
        <translation>Sprungrechner %1: %2</translation>
    </message>
    <message>
        <source>ignored: RekeyBytes and RekeyTime: %1</source>
        <translation>ignoriert: RekeyBytes und RekeyTime: %1</translation>
    </message>
    <message>
        <source>%1: some bytes are no letters of the code page</source>
        <translation>%1: einige Bytes sind keine Zeichen der Codeseite</translation>
    </message>
    <message>
        <source>ignored: AuthGSSAPI, in %1 session(s): there is no GSSAPI login</source>
        <translation>ignoriert: AuthGSSAPI, in %1 Sitzung(en): es gibt keine Anmeldung über GSSAPI</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>der Ordner ist nicht lesbar</translation>
    </message>
    <message>
        <source>too large for a session</source>
        <translation>zu groß für eine Sitzung</translation>
    </message>
    <message>
        <source>more than 64 MiB in one folder</source>
        <translation>mehr als 64 MiB in einem Ordner</translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation>das ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>neither a session of PuTTY nor an exported registry file</source>
        <translation>weder eine Sitzung von PuTTY noch eine exportierte Registry-Datei</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>ignoriert: %1</translation>
    </message>
    <message>
        <source>no host in this command</source>
        <translation>dieser Befehl nennt keinen Host</translation>
    </message>
    <message>
        <source>the command to run there</source>
        <translation>der Befehl, der dort laufen soll</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>ssh has no such option</source>
        <translation>ssh hat keine solche Option</translation>
    </message>
    <message>
        <source>the options in %1</source>
        <translation>die Optionen in %1</translation>
    </message>
    <message>
        <source>this command forwards its own input; there is nothing to listen on</source>
        <translation>dieser Befehl leitet seine eigene Eingabe weiter; es gibt nichts, woran zu lauschen wäre</translation>
    </message>
    <message>
        <source>this command opens no tunnel</source>
        <translation>dieser Befehl öffnet keinen Tunnel</translation>
    </message>
    <message>
        <source>too long for a command</source>
        <translation>zu lang für einen Befehl</translation>
    </message>
    <message>
        <source>the command does not start with ssh</source>
        <translation>der Befehl beginnt nicht mit ssh</translation>
    </message>
    <message>
        <source>too much to read</source>
        <translation>das ist zu viel zum Lesen</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Host without a name</source>
        <translation>Host ohne Namen</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>Match all muss allein stehen</translation>
    </message>
    <message>
        <source>Match %1 is not known; its lines are left out</source>
        <translation>Match %1 ist nicht bekannt; seine Zeilen fallen weg</translation>
    </message>
    <message>
        <source>Match %1 needs an argument</source>
        <translation>Match %1 braucht ein Argument</translation>
    </message>
    <message>
        <source>Match without a criterion</source>
        <translation>Match ohne Kriterium</translation>
    </message>
    <message>
        <source>Include without a file</source>
        <translation>Include ohne Datei</translation>
    </message>
    <message>
        <source>included too deep</source>
        <translation>zu tief verschachtelt (Include)</translation>
    </message>
    <message>
        <source>Match %1 is not evaluated; its lines are left out</source>
        <translation>Match %1 wird nicht ausgewertet; seine Zeilen fallen weg</translation>
    </message>
    <message>
        <source>Match exec is not evaluated, because it would run a command; its lines are left out</source>
        <translation>Match exec wird nicht ausgewertet, weil es einen Befehl ausführen würde; seine Zeilen fallen weg</translation>
    </message>
    <message>
        <source>Match exec is not evaluated: &apos;%1&apos; could mean something to the shell; its lines are left out</source>
        <translation>Match exec wird nicht ausgewertet: &apos;%1&apos; könnte für die Shell etwas bedeuten; seine Zeilen fallen weg</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no name is looked up here; %1 stays as it is</source>
        <translation>CanonicalizeHostname: hier wird kein Name aufgelöst; %1 bleibt, wie es ist</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows %1</source>
        <translation>CanonicalizeHostname: keine Domain aus CanonicalDomains kennt %1</translation>
    </message>
    <message>
        <source>ProxyJump leads back to %1</source>
        <translation>ProxyJump führt zurück zu %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>ignored: a tunnel of type %1</source>
        <translation>ignoriert: ein Tunnel der Art %1</translation>
    </message>
    <message>
        <source>ignored: a tunnel without its ports</source>
        <translation>ignoriert: ein Tunnel ohne seine Ports</translation>
    </message>
    <message>
        <source>the profile of this tunnel is not in the file</source>
        <translation>das Profil dieses Tunnels steht nicht in der Datei</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files</source>
        <translation>ignoriert: mehr als %1 Schlüsseldateien</translation>
    </message>
    <message>
        <source>ignored: the proxy rules</source>
        <translation>ignoriert: die Proxy-Regeln</translation>
    </message>
    <message>
        <source>ignored: the gateway profile %1</source>
        <translation>ignoriert: das Gateway-Profil %1</translation>
    </message>
    <message>
        <source>the settings cannot be written</source>
        <translation>die Einstellungen lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>nötig ist true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 ist nötig</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>eine Liste von Texten ist nötig</translation>
    </message>
    <message>
        <source>a number of seconds, or a text as 500ms, is expected</source>
        <translation>eine Zahl von Sekunden oder ein Text wie 500ms ist nötig</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste ist nötig</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt ist nötig</translation>
    </message>
    <message>
        <source>a secret has no place in a profile; take it out</source>
        <translation>ein Geheimnis gehört nicht in ein Profil; es entfernen</translation>
    </message>
    <message>
        <source>schema version %1; this program knows %2</source>
        <translation>Schemaversion %1; dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>another program holds the lock</source>
        <translation>ein anderes Programm hält die Sperre</translation>
    </message>
    <message>
        <source>no lock file can be made there</source>
        <translation>dort lässt sich keine Sperrdatei anlegen</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside</source>
        <translation>die beschädigte Datei lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>%1 profiles have this name; use the id</source>
        <translation>%1 Profile haben diesen Namen; die ID verwenden</translation>
    </message>
    <message>
        <source>changed by another program meanwhile</source>
        <translation>inzwischen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>the id cannot name a file</source>
        <translation>die ID taugt nicht als Dateiname</translation>
    </message>
    <message>
        <source>the file cannot be removed</source>
        <translation>die Datei lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>die Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a bracket in the wrong place</source>
        <translation>eine Klammer an der falschen Stelle</translation>
    </message>
    <message>
        <source>listen address: %1</source>
        <translation>Adresse zum Lauschen: %1</translation>
    </message>
    <message>
        <source>destination host: %1</source>
        <translation>Zielhost: %1</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses</source>
        <translation>in Klammern stehen nur IPv6-Adressen</translation>
    </message>
    <message>
        <source>listen port: %1</source>
        <translation>Port zum Lauschen: %1</translation>
    </message>
    <message>
        <source>destination port: %1</source>
        <translation>Port am Ziel: %1</translation>
    </message>
    <message>
        <source>expected [bind:]port; put IPv6 addresses in brackets</source>
        <translation>gebraucht wird [bind:]port; IPv6-Adressen in Klammern setzen</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport, or [bind:]port alone for a reverse dynamic forward; put IPv6 addresses in brackets</source>
        <translation>gebraucht wird [ftp/|tcp/][bind:]port:host:hostport, oder nur [bind:]port für eine entfernte dynamische Weiterleitung; IPv6-Adressen in Klammern setzen</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in brackets</source>
        <translation>gebraucht wird [ftp/|tcp/][bind:]port:host:hostport; IPv6-Adressen in Klammern setzen</translation>
    </message>
    <message>
        <source>a local SOCKS forward is written -D</source>
        <translation>eine lokale SOCKS-Weiterleitung wird -D geschrieben</translation>
    </message>
    <message>
        <source>a SOCKS forward has no destination</source>
        <translation>eine SOCKS-Weiterleitung hat kein Ziel</translation>
    </message>
    <message>
        <source>expected [bind:]port and, after a space, host:port</source>
        <translation>gebraucht wird [bind:]port und, nach einem Leerzeichen, host:port</translation>
    </message>
    <message>
        <source>the user name before @ is empty</source>
        <translation>vor dem @ fehlt der Benutzername</translation>
    </message>
    <message>
        <source>write host:port, and an IPv6 address as [address]:port</source>
        <translation>host:port schreiben, eine IPv6-Adresse als [address]:port</translation>
    </message>
    <message>
        <source>which kind of proxy?</source>
        <translation>welche Art von Proxy?</translation>
    </message>
    <message>
        <source>there are SOCKS 4, 4a and 5 and HTTP proxies</source>
        <translation>es gibt SOCKS 4, 4a und 5 sowie HTTP-Proxys</translation>
    </message>
    <message>
        <source>a password is never given on the command line or kept in a profile</source>
        <translation>ein Passwort wird nie auf der Befehlszeile genannt oder in einem Profil gespeichert</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>eine Zahl von %1 bis %2 ist nötig</translation>
    </message>
    <message>
        <source>%1 to %2 seconds are expected</source>
        <translation>%1 bis %2 Sekunden sind nötig</translation>
    </message>
    <message>
        <source>an empty name in the list</source>
        <translation>ein leerer Name in der Liste</translation>
    </message>
    <message>
        <source>only %h and %% may stand in HostName</source>
        <translation>in HostName dürfen nur %h und %% stehen</translation>
    </message>
    <message>
        <source>a host name or address is expected</source>
        <translation>ein Hostname oder eine Adresse ist nötig</translation>
    </message>
    <message>
        <source>any, inet or inet6 is expected</source>
        <translation>any, inet oder inet6 ist nötig</translation>
    </message>
    <message>
        <source>StrictHostKeyChecking %1 is taken as accept-new: a changed key is refused all the same</source>
        <translation>StrictHostKeyChecking %1 gilt als accept-new: ein geänderter Schlüssel wird trotzdem abgelehnt</translation>
    </message>
    <message>
        <source>yes, no, ask, accept-new or off is expected</source>
        <translation>yes, no, ask, accept-new oder off ist nötig</translation>
    </message>
    <message>
        <source>write revoked keys as @revoked lines into a known_hosts file</source>
        <translation>widerrufene Schlüssel als Zeilen mit @revoked in eine known_hosts-Datei schreiben</translation>
    </message>
    <message>
        <source>ignored: IdentityFile none</source>
        <translation>ignoriert: IdentityFile none</translation>
    </message>
    <message>
        <source>yes, no or always is expected</source>
        <translation>yes, no oder always ist nötig</translation>
    </message>
    <message>
        <source>RefuseConnection in its configuration says: %1</source>
        <translation>RefuseConnection in der Konfiguration sagt: %1</translation>
    </message>
    <message>
        <source>unknown option; did you mean %1?</source>
        <translation>unbekannte Option; ist %1 gemeint?</translation>
    </message>
    <message>
        <source>unknown option; ssh_config(5) lists those there are</source>
        <translation>unbekannte Option; welche es gibt, steht in ssh_config(5)</translation>
    </message>
    <message>
        <source>one word is expected</source>
        <translation>ein einzelnes Wort ist nötig</translation>
    </message>
    <message>
        <source>ProxyCommand is taken as ProxyJump %1</source>
        <translation>ProxyCommand gilt als ProxyJump %1</translation>
    </message>
    <message>
        <source>no command is run to connect; use -J (ProxyJump) for a jump host or --proxy for a proxy</source>
        <translation>zum Verbinden wird kein Befehl ausgeführt; -J (ProxyJump) für einen Sprungrechner oder --proxy für einen Proxy verwenden</translation>
    </message>
    <message>
        <source>only %h, %n, %p, %r and %% may stand in ProxyJump</source>
        <translation>in ProxyJump dürfen nur %h, %n, %p, %r und %% stehen</translation>
    </message>
    <message>
        <source>turned off: %1, because %2 listens there already</source>
        <translation>ausgeschaltet: %1, weil %2 dort schon lauscht</translation>
    </message>
    <message>
        <source>trusts other host keys</source>
        <translation>vertraut anderen Hostschlüsseln</translation>
    </message>
    <message>
        <source>goes to another place, or by another way</source>
        <translation>führt an einen anderen Ort oder auf anderem Weg dorthin</translation>
    </message>
    <message>
        <source>logs in as somebody else, or with more</source>
        <translation>meldet sich als jemand anderes oder mit mehr an</translation>
    </message>
    <message>
        <source>allows more algorithms</source>
        <translation>erlaubt mehr Algorithmen</translation>
    </message>
    <message>
        <source>connects without being asked</source>
        <translation>verbindet sich ungefragt</translation>
    </message>
    <message>
        <source>lets more connect</source>
        <translation>lässt mehr Verbindungen zu</translation>
    </message>
    <message>
        <source>leads somewhere else</source>
        <translation>führt woandershin</translation>
    </message>
    <message>
        <source>lets the far side reach more here</source>
        <translation>lässt die Gegenseite hier mehr erreichen</translation>
    </message>
    <message>
        <source>protects FTP less</source>
        <translation>schützt FTP weniger</translation>
    </message>
    <message>
        <source>removes files that are in the way</source>
        <translation>entfernt Dateien, die im Weg sind</translation>
    </message>
    <message>
        <source>has a setting this version cannot judge</source>
        <translation>hat eine Einstellung, die diese Version nicht beurteilen kann</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 (%2: %3 → %4)</source>
        <translation>%1 (%2: %3 → %4)</translation>
    </message>
    <message>
        <source>a command inside the command is not run here</source>
        <translation>ein Befehl im Befehl wird hier nicht ausgeführt</translation>
    </message>
    <message>
        <source>more than one command</source>
        <translation>mehr als ein Befehl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for a shell; paste the ssh command alone</source>
        <translation>&apos;%1&apos; ist für eine Shell; nur den ssh-Befehl einfügen</translation>
    </message>
    <message>
        <source>no %1 algorithm is left of %2; there are: %3</source>
        <translation>von %2 bleibt kein Algorithmus (%1) übrig; es gibt: %3</translation>
    </message>
    <message>
        <source>no option of this side helps: none of the server&apos;s is known here, so the server has to be given another (%1 in its sshd_config)</source>
        <translation>keine Option dieser Seite hilft: keiner vom Server ist hier bekannt; dem Server muss ein anderer gegeben werden (%1 in seiner sshd_config)</translation>
    </message>
    <message>
        <source>-C (Compression=yes) offers %1</source>
        <translation>-C (Compression=yes) bietet %1 an</translation>
    </message>
    <message>
        <source>-o %1=+%2 offers it, which is for servers that cannot be updated</source>
        <translation>-o %1=+%2 bietet ihn an; das ist für Server, die sich nicht aktualisieren lassen</translation>
    </message>
    <message>
        <source>no common %1 algorithm: the server offers %2; this side offers %3; %4</source>
        <translation>kein gemeinsamer Algorithmus (%1): der Server bietet %2 an; diese Seite bietet %3 an; %4</translation>
    </message>
    <message>
        <source>SSH_AUTH_SOCK is not set</source>
        <translation>SSH_AUTH_SOCK ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the agent closed the connection</source>
        <translation>der Agent hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>der Agent hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the agent did not accept in time</source>
        <translation>der Agent hat die Verbindung nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>the agent refused %1</source>
        <translation>der Agent hat es abgelehnt, %1</translation>
    </message>
    <message>
        <source>the agent answered with message %1 when asked %2</source>
        <translation>der Agent hat mit Nachricht %1 geantwortet auf die Bitte, %2</translation>
    </message>
    <message>
        <source>the agent announced an answer of %1 bytes</source>
        <translation>der Agent hat eine Antwort von %1 Bytes angekündigt</translation>
    </message>
    <message>
        <source>to list its keys</source>
        <translation>seine Schlüssel zu nennen</translation>
    </message>
    <message>
        <source>the agent&apos;s list of keys is malformed</source>
        <translation>die Schlüsselliste des Agenten ist fehlerhaft</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>zu signieren</translation>
    </message>
    <message>
        <source>the agent&apos;s signature is malformed</source>
        <translation>die Signatur des Agenten ist fehlerhaft</translation>
    </message>
    <message>
        <source>the agent signed with %1 instead of %2</source>
        <translation>der Agent hat mit %1 statt %2 signiert</translation>
    </message>
    <message>
        <source>cancelled while the agent was to sign</source>
        <translation>abgebrochen, während der Agent signieren sollte</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the key is encrypted and no passphrase was given</source>
        <translation>der Schlüssel ist verschlüsselt, und keine Passphrase wurde genannt</translation>
    </message>
    <message>
        <source>the key is encrypted, and the question for its passphrase was not answered</source>
        <translation>der Schlüssel ist verschlüsselt, und die Frage nach seiner Passphrase wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>the server asked more than %1 times in a row</source>
        <translation>der Server hat mehr als %1 Mal nacheinander gefragt</translation>
    </message>
    <message>
        <source>the question was not answered: %1</source>
        <translation>die Frage wurde nicht beantwortet: %1</translation>
    </message>
    <message>
        <source>nobody can be asked: %1</source>
        <translation>niemand ist da, der gefragt werden kann: %1</translation>
    </message>
    <message>
        <source>the server refused the new password</source>
        <translation>der Server hat das neue Passwort abgelehnt</translation>
    </message>
    <message>
        <source>the server refused the password</source>
        <translation>der Server hat das Passwort abgelehnt</translation>
    </message>
    <message>
        <source>keyboard-interactive failed before anything was asked</source>
        <translation>keyboard-interactive ist gescheitert, bevor etwas gefragt wurde</translation>
    </message>
    <message>
        <source>the server refused the answers</source>
        <translation>der Server hat die Antworten abgelehnt</translation>
    </message>
    <message>
        <source>the server does not accept this certificate for this user</source>
        <translation>der Server nimmt dieses Zertifikat für diesen Benutzer nicht an</translation>
    </message>
    <message>
        <source>the server does not accept this key for this user</source>
        <translation>der Server nimmt diesen Schlüssel für diesen Benutzer nicht an</translation>
    </message>
    <message>
        <source>%1 with the signature %2</source>
        <translation>%1 (mit der Signatur %2)</translation>
    </message>
    <message>
        <source>a server that knows SHA-1 signatures only wants -o PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe</source>
        <translation>ein Server, der nur SHA-1-Signaturen kennt, braucht -o PubkeyAcceptedAlgorithms=+ssh-rsa, was nicht sicher ist</translation>
    </message>
    <message>
        <source>not a user certificate of a known type (%1)</source>
        <translation>kein Benutzerzertifikat einer bekannten Art (%1)</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>das Zertifikat ist erst ab %1 gültig</translation>
    </message>
    <message>
        <source>the certificate has expired on %1</source>
        <translation>das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>the key is damaged: %1; use another copy of it</source>
        <translation>der Schlüssel ist beschädigt: %1; eine andere Kopie davon verwenden</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1; encrypt it anew with: %2</source>
        <translation>den Schlüssel zu öffnen würde sehr lange dauern: er verlangt %1; neu verschlüsseln mit: %2</translation>
    </message>
    <message>
        <source>a key of the type %1, which cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein Schlüssel der Art %1, die nicht verwendbar ist; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits, more than the %2 that ssh takes; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein RSA-Schlüssel mit %1 Bits, mehr als die %2, die ssh annimmt; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 rounds of bcrypt, more than %2</source>
        <translation>%1 Runden bcrypt, mehr als %2</translation>
    </message>
    <message>
        <source>encrypted with %1; encrypt it anew with: ssh-keygen -p -Z aes256-ctr -f %2</source>
        <translation>verschlüsselt mit %1; neu verschlüsseln mit: ssh-keygen -p -Z aes256-ctr -f %2</translation>
    </message>
    <message>
        <source>an EC key on a curve that SSH does not have; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein EC-Schlüssel auf einer Kurve, die SSH nicht hat; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a DSA key, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein DSA-Schlüssel, der mit SSH nicht verwendbar ist; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a key of another kind, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein Schlüssel anderer Art, der mit SSH nicht verwendbar ist; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 iterations, more than %2</source>
        <translation>%1 Iterationen, mehr als %2</translation>
    </message>
    <message>
        <source>larger than any key</source>
        <translation>größer als jeder Schlüssel</translation>
    </message>
    <message>
        <source>this is a public key; choose the private key that belongs to it</source>
        <translation>das ist ein öffentlicher Schlüssel; den zugehörigen privaten wählen</translation>
    </message>
    <message>
        <source>a key for SSH protocol 1, which no server uses any more; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein Schlüssel für SSH-Protokoll 1, das kein Server mehr verwendet; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 &gt; newkey</source>
        <translation>das Format der Werkzeuge von ssh.com; umwandeln mit: ssh-keygen -i -f %1 &gt; newkey</translation>
    </message>
    <message>
        <source>not a private key in a format that is known</source>
        <translation>kein privater Schlüssel in einem bekannten Format</translation>
    </message>
    <message>
        <source>the key lives on a security key; add it to an ssh-agent with: ssh-add %1</source>
        <translation>der Schlüssel liegt auf einem Sicherheitsschlüssel; einem ssh-agent hinzufügen mit: ssh-add %1</translation>
    </message>
    <message>
        <source>DSA keys are refused by current servers; make a new key with: ssh-keygen -t ed25519</source>
        <translation>DSA-Schlüssel werden von heutigen Servern abgelehnt; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not a public key or certificate</source>
        <translation>kein öffentlicher Schlüssel und kein Zertifikat</translation>
    </message>
    <message>
        <source>permissions %1 let other users at the private key; take them away with: chmod 600 %2</source>
        <translation>die Rechte %1 lassen andere Benutzer an den privaten Schlüssel; wegnehmen mit: chmod 600 %2</translation>
    </message>
    <message>
        <source>larger than 1 MiB</source>
        <translation>größer als 1 MiB</translation>
    </message>
    <message>
        <source>the .pub does not belong to this key; remove it, or make it anew with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>die .pub-Datei gehört nicht zu diesem Schlüssel; entfernen oder neu erzeugen mit: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>not a private key</source>
        <translation>kein privater Schlüssel</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>kein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>the certificate %1 is not used: %2</source>
        <translation>das Zertifikat %1 wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>only an agent can use this key, and it does not hold it; add it with: ssh-add</source>
        <translation>diesen Schlüssel kann nur ein Agent verwenden, und der hat ihn nicht; hinzufügen mit: ssh-add</translation>
    </message>
    <message>
        <source>%1 tries were refused, and servers hang up then; choose the right key, so that fewer are tried</source>
        <translation>%1 Versuche wurden abgelehnt, und dann legen Server auf; den richtigen Schlüssel wählen, damit weniger versucht werden</translation>
    </message>
    <message>
        <source>the server names no way to log in</source>
        <translation>der Server nennt kein Anmeldeverfahren</translation>
    </message>
    <message>
        <source>the server accepts: %1</source>
        <translation>der Server nimmt an: %1</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>es gibt nichts anzubieten</translation>
    </message>
    <message>
        <source>the PuTTY key is damaged: %1; use another copy of it</source>
        <translation>der PuTTY-Schlüssel ist beschädigt: %1; eine andere Kopie davon verwenden</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1 KiB and %2 passes of %3, more than %4 KiB or %5 KiB in all passes; encrypt it anew with: puttygen %6 --reencrypt -o %6</source>
        <translation>den Schlüssel zu öffnen würde sehr lange dauern: er verlangt %1 KiB und %2 Durchgänge von %3, mehr als %4 KiB oder %5 KiB in allen Durchgängen; neu verschlüsseln mit: puttygen %6 --reencrypt -o %6</translation>
    </message>
    <message>
        <source>a PuTTY key in a format other than 2 and 3; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>ein PuTTY-Schlüssel in einem anderen Format als 2 und 3; umwandeln mit: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>a PuTTY key whose public half is damaged, or of a type that cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>ein PuTTY-Schlüssel, dessen öffentliche Hälfte beschädigt oder von nicht verwendbarer Art ist; einen neuen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>this build has no Argon2, which the PuTTY key is encrypted with; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>diese Fassung hat kein Argon2, mit dem der PuTTY-Schlüssel verschlüsselt ist; umwandeln mit: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>there is not enough memory to open the key</source>
        <translation>der Speicher reicht nicht, um den Schlüssel zu öffnen</translation>
    </message>
    <message>
        <source>the passphrase does not open the key</source>
        <translation>die Passphrase öffnet den Schlüssel nicht</translation>
    </message>
    <message>
        <source>the server takes packets of %1 bytes only</source>
        <translation>der Server nimmt nur Pakete von %1 Bytes an</translation>
    </message>
    <message>
        <source>libssh2 error %1</source>
        <translation>libssh2-Fehler %1</translation>
    </message>
    <message>
        <source>the key could not be used: %1</source>
        <translation>der Schlüssel war nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; use an Ed25519 or ECDSA key, or a build with libssh2 1.11</source>
        <translation>libssh2 %1 kann RSA-Schlüssel nur mit SHA-1 verwenden, was Server ablehnen; einen Ed25519- oder ECDSA-Schlüssel verwenden, oder eine Fassung mit libssh2 1.11</translation>
    </message>
    <message>
        <source>libssh2 %1 cannot use %2; a build with libssh2 1.11 can</source>
        <translation>libssh2 %1 kann %2 nicht verwenden; eine Fassung mit libssh2 1.11 kann es</translation>
    </message>
    <message>
        <source>the server sent too many banners</source>
        <translation>der Server hat zu viele Banner geschickt</translation>
    </message>
    <message>
        <source>the server accepted another key than the one offered</source>
        <translation>der Server hat einen anderen Schlüssel angenommen als den angebotenen</translation>
    </message>
    <message>
        <source>the server asked %1 questions at once</source>
        <translation>der Server hat %1 Fragen auf einmal gestellt</translation>
    </message>
    <message>
        <source>the server sent message %1 when none such was due</source>
        <translation>der Server hat Nachricht %1 geschickt, als keine solche an der Reihe war</translation>
    </message>
    <message>
        <source>the server sent a malformed message %1</source>
        <translation>der Server hat eine fehlerhafte Nachricht %1 geschickt</translation>
    </message>
    <message>
        <source>not a whole public key of a known type (%1)</source>
        <translation>kein vollständiger öffentlicher Schlüssel einer bekannten Art (%1)</translation>
    </message>
    <message>
        <source>the RSA key has only %1 bits</source>
        <translation>der RSA-Schlüssel hat nur %1 Bits</translation>
    </message>
    <message>
        <source>the key is not base64</source>
        <translation>der Schlüssel ist kein base64</translation>
    </message>
    <message>
        <source>the key is labelled %1 but is %2</source>
        <translation>der Schlüssel ist als %1 bezeichnet, ist aber %2</translation>
    </message>
    <message>
        <source>The host is known under another key type; an impostor could hide a change that way.</source>
        <translation>Der Host ist mit einer anderen Schlüsselart bekannt; so könnte ein Betrüger eine Änderung verbergen.</translation>
    </message>
    <message>
        <source>A certificate authority is on file for the host, and certificates cannot be checked here: this is the host&apos;s plain key.</source>
        <translation>Für den Host ist eine Zertifizierungsstelle hinterlegt, und Zertifikate lassen sich hier nicht prüfen: Das ist der einfache Schlüssel des Hosts.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1, and %2 more.</source>
        <translation>Derselbe Schlüssel ist unter anderen Namen bekannt: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1.</source>
        <translation>Derselbe Schlüssel ist unter anderen Namen bekannt: %1.</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>line %1 revokes a key and is too long to be read</source>
        <translation>Zeile %1 widerruft einen Schlüssel und ist zu lang, um gelesen zu werden</translation>
    </message>
    <message>
        <source>the host name cannot be written to a known_hosts file</source>
        <translation>der Hostname lässt sich nicht in eine known_hosts-Datei schreiben</translation>
    </message>
    <message>
        <source>the server shows %1; on file is %2</source>
        <translation>der Server zeigt %1; hinterlegt ist %2</translation>
    </message>
    <message>
        <source>the server shows %1; it is known here only under another key type: %2</source>
        <translation>der Server zeigt %1; bekannt ist er hier nur mit einer anderen Schlüsselart: %2</translation>
    </message>
    <message>
        <source>%1 is revoked by %2</source>
        <translation>%1 ist widerrufen durch %2</translation>
    </message>
    <message>
        <source>the server shows %1; %2 trusts only certificates of an authority, which are not supported</source>
        <translation>der Server zeigt %1; %2 vertraut nur Zertifikaten einer Zertifizierungsstelle, und die werden nicht unterstützt</translation>
    </message>
    <message>
        <source>the server shows %1</source>
        <translation>der Server zeigt %1</translation>
    </message>
    <message>
        <source>the same key is on file for %1</source>
        <translation>derselbe Schlüssel ist hinterlegt für %1</translation>
    </message>
    <message>
        <source>no line of a known_hosts file can have this host name</source>
        <translation>keine Zeile einer known_hosts-Datei kann diesen Hostnamen haben</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>the line holds a NUL byte</source>
        <translation>die Zeile enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>unknown marker %1</source>
        <translation>unbekannte Markierung %1</translation>
    </message>
    <message>
        <source>more than one marker</source>
        <translation>mehr als eine Markierung</translation>
    </message>
    <message>
        <source>the hashed name is malformed</source>
        <translation>der gehashte Name ist fehlerhaft</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>daneben lässt sich keine Sperrdatei anlegen</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>a revoked key is not stored</source>
        <translation>ein widerrufener Schlüssel wird nicht gespeichert</translation>
    </message>
    <message>
        <source>the server takes packets of 0 bytes only</source>
        <translation>der Server nimmt nur Pakete von 0 Bytes an</translation>
    </message>
    <message>
        <source>the server opened the window beyond its largest size</source>
        <translation>der Server hat das Fenster über seine höchste Größe hinaus geöffnet</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>the connection to %1 is gone</source>
        <translation>die Verbindung zu %1 besteht nicht mehr</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(durch %1)</translation>
    </message>
    <message>
        <source>the exchange of new keys took longer than %1 s</source>
        <translation>der Austausch neuer Schlüssel hat länger als %1 s gedauert</translation>
    </message>
    <message>
        <source>the SSH connection is not up</source>
        <translation>die SSH-Verbindung steht nicht</translation>
    </message>
    <message>
        <source>the SSH server got no answer from it within %1 s</source>
        <translation>der SSH-Server bekam von dort innerhalb von %1 s keine Antwort</translation>
    </message>
    <message>
        <source>the handshake took longer than %1 s</source>
        <translation>der Handshake hat länger als %1 s gedauert</translation>
    </message>
    <message>
        <source>no answer to the login within %1 s</source>
        <translation>keine Antwort auf die Anmeldung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>the SSH server refused to listen on a port of its choice</source>
        <translation>der SSH-Server lehnt es ab, an einem Port seiner Wahl zu lauschen</translation>
    </message>
    <message>
        <source>the SSH server refused to listen</source>
        <translation>der SSH-Server lehnt es ab zu lauschen</translation>
    </message>
    <message>
        <source>no answer to %1 probes, %2 s apart</source>
        <translation>keine Antwort auf %1 Anfragen im Abstand von %2 s</translation>
    </message>
    <message>
        <source>the server speaks TLS</source>
        <translation>der Server spricht TLS</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot;</source>
        <translation>der Server hat „%1“ geschickt</translation>
    </message>
    <message>
        <source>the server&apos;s identification is too long</source>
        <translation>die Kennung des Servers ist zu lang</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot; and more, but no SSH identification</source>
        <translation>der Server hat „%1“ und mehr geschickt, aber keine SSH-Kennung</translation>
    </message>
    <message>
        <source>the server speaks SSH-1, an older SSH protocol, and nothing else: &quot;%1&quot;</source>
        <translation>der Server spricht SSH-1, ein älteres SSH-Protokoll, und nichts anderes: „%1“</translation>
    </message>
    <message>
        <source>the server&apos;s first packet has an impossible length</source>
        <translation>das erste Paket des Servers hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>the server does not send its algorithm lists</source>
        <translation>der Server schickt seine Algorithmenlisten nicht</translation>
    </message>
    <message>
        <source>the server&apos;s algorithm lists are malformed</source>
        <translation>die Algorithmenlisten des Servers sind fehlerhaft</translation>
    </message>
    <message>
        <source>%1 (reason %2)</source>
        <translation>%1 (Grund %2)</translation>
    </message>
    <message>
        <source>the server sent message %1 before its algorithm lists</source>
        <translation>der Server hat vor seinen Algorithmenlisten Nachricht %1 geschickt</translation>
    </message>
    <message>
        <source>the key exchange failed</source>
        <translation>der Schlüsselaustausch ist gescheitert</translation>
    </message>
    <message>
        <source>the server introduced itself and then said nothing more</source>
        <translation>der Server hat sich vorgestellt und dann nichts mehr gesagt</translation>
    </message>
    <message>
        <source>the server did not introduce itself</source>
        <translation>der Server hat sich nicht vorgestellt</translation>
    </message>
    <message>
        <source>libssh2 %1 has none of these algorithms: %2</source>
        <translation>libssh2 %1 hat keinen dieser Algorithmen: %2</translation>
    </message>
    <message>
        <source>a key of an unknown type</source>
        <translation>ein Schlüssel unbekannter Art</translation>
    </message>
    <message>
        <source>the server began with %1 and then showed %2</source>
        <translation>der Server hat mit %1 begonnen und dann %2 gezeigt</translation>
    </message>
    <message>
        <source>the server asks for answers and does not read them: %1 MiB wait to be sent</source>
        <translation>der Server verlangt Antworten und liest sie nicht: %1 MiB warten aufs Senden</translation>
    </message>
    <message>
        <source>the server closed the connection: %1 (reason %2)</source>
        <translation>der Server hat die Verbindung geschlossen: %1 (Grund %2)</translation>
    </message>
    <message>
        <source>the server ended the connection</source>
        <translation>der Server hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>SOCKS 4 reaches IPv4 addresses only; use a SOCKS 5 or HTTP proxy</source>
        <translation>SOCKS 4 erreicht nur IPv4-Adressen; einen SOCKS-5- oder HTTP-Proxy verwenden</translation>
    </message>
    <message>
        <source>the name or the proxy&apos;s user is too long for SOCKS 4</source>
        <translation>der Name oder der Benutzer des Proxys ist zu lang für SOCKS 4</translation>
    </message>
    <message>
        <source>it rejects the connection, or cannot make it (answer 91)</source>
        <translation>er lehnt die Verbindung ab oder bringt sie nicht zustande (Antwort 91)</translation>
    </message>
    <message>
        <source>it does not take this user (answer %1, identd)</source>
        <translation>er nimmt diesen Benutzer nicht an (Antwort %1, identd)</translation>
    </message>
    <message>
        <source>it does not speak SOCKS 4</source>
        <translation>er spricht kein SOCKS 4</translation>
    </message>
    <message>
        <source>the name %1 has no IPv4 address here; socks4a:// lets the proxy look it up</source>
        <translation>der Name %1 hat hier keine IPv4-Adresse; mit socks4a:// löst der Proxy ihn auf</translation>
    </message>
    <message>
        <source>it hung up before it answered</source>
        <translation>er hat aufgelegt, bevor er geantwortet hat</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>der Proxy %1: %2</translation>
    </message>
    <message>
        <source>no answer within %1 s through the proxy %2</source>
        <translation>keine Antwort innerhalb von %1 s durch den Proxy %2</translation>
    </message>
    <message>
        <source>to connect from: neither an address nor an interface with one</source>
        <translation>Verbinden von: weder eine Adresse noch eine Schnittstelle mit einer Adresse</translation>
    </message>
    <message>
        <source>cannot connect from this address: %1</source>
        <translation>von dieser Adresse aus lässt sich nicht verbinden: %1</translation>
    </message>
    <message>
        <source>the proxy %1: its answer has no end</source>
        <translation>der Proxy %1: seine Antwort hat kein Ende</translation>
    </message>
    <message>
        <source>the proxy %1 says of the SSH server: %2</source>
        <translation>der Proxy %1 sagt über den SSH-Server: %2</translation>
    </message>
    <message>
        <source>the name %1 does not resolve</source>
        <translation>der Name %1 lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>nothing listens there: %1</source>
        <translation>dort lauscht nichts: %1</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: the name server does not answer</source>
        <translation>CanonicalizeHostname: der DNS-Server antwortet nicht</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>das Lesen dauert zu lange</translation>
    </message>
    <message>
        <source>no thread can be started</source>
        <translation>kein Thread lässt sich starten</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>kein Passwort wurde genannt</translation>
    </message>
    <message>
        <source>the tunnel it goes through is gone</source>
        <translation>den Tunnel, durch den es geht, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the way there is gone</source>
        <translation>den Weg dorthin gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the server shows %1, not the key that was asked for</source>
        <translation>der Server zeigt %1, nicht den verlangten Schlüssel</translation>
    </message>
    <message>
        <source>the tunnel it goes through has to be connected again: its profile has changed</source>
        <translation>der Tunnel, durch den es geht, muss neu verbunden werden: sein Profil hat sich geändert</translation>
    </message>
    <message>
        <source>The SSH server could not connect to the Unix socket.</source>
        <translation>Der SSH-Server konnte sich nicht mit dem Unix-Socket verbinden.</translation>
    </message>
    <message>
        <source>Check on the SSH server that the path is right, that something listens there, and that your user may open it.</source>
        <translation>Auf dem SSH-Server prüfen, ob der Pfad stimmt, ob dort etwas lauscht und ob der eigene Benutzer es öffnen darf.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to Unix sockets.</source>
        <translation>Der SSH-Server erlaubt keine Verbindungen zu Unix-Sockets.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options of your key.</source>
        <translation>Das entscheidet sein Administrator: AllowStreamLocalForwarding in sshd_config oder Optionen des Schlüssels.</translation>
    </message>
    <message>
        <source>The Unix socket does not answer the SSH server.</source>
        <translation>Der Unix-Socket antwortet dem SSH-Server nicht.</translation>
    </message>
    <message>
        <source>What listens there may be too busy to accept; look on the SSH server.</source>
        <translation>Was dort lauscht, ist vielleicht zu beschäftigt, um anzunehmen; auf dem SSH-Server nachsehen.</translation>
    </message>
    <message>
        <source>The server speaks SSH-1 only, which is not safe and not supported.</source>
        <translation>Der Server spricht nur SSH-1, das nicht sicher ist und nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Nothing on this side helps: the server&apos;s SSH has to be updated, or set to protocol 2.</source>
        <translation>Auf dieser Seite hilft nichts: Das SSH des Servers muss aktualisiert oder auf Protokoll 2 gestellt werden.</translation>
    </message>
    <message>
        <source>The server is known, but not under this key, so it could be anybody.</source>
        <translation>Der Server ist bekannt, aber nicht mit diesem Schlüssel; es könnte also jeder sein.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the fingerprint of this key and compare it; a server that is known is not new.</source>
        <translation>Den Betreiber des Servers nach dem Fingerabdruck dieses Schlüssels fragen und vergleichen; ein bekannter Server ist nicht neu.</translation>
    </message>
    <message>
        <source>Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and PermitListen, if set, has to permit every port of that host (HOST:*).</source>
        <translation>Sein Administrator verbietet es: AllowTcpForwarding muss yes oder remote sein, und PermitListen, falls gesetzt, muss jeden Port dieses Hosts erlauben (HOST:*).</translation>
    </message>
    <message>
        <source>the registry refuses it</source>
        <translation>die Registrierung lehnt es ab</translation>
    </message>
    <message>
        <source>this user has no folder for sockets</source>
        <translation>dieser Benutzer hat keinen Ordner für Sockets</translation>
    </message>
    <message>
        <source>the lock file cannot be made</source>
        <translation>die Sperrdatei kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 let %2 in without any proof (%3)</source>
        <translation>%1 ließ %2 ohne jeden Nachweis ein (%3)</translation>
    </message>
    <message>
        <source>%1 accepted %2 and wants one more step: %3</source>
        <translation>%1 hat %2 angenommen und verlangt noch einen Schritt: %3</translation>
    </message>
    <message>
        <source>The key %1 is not used: %2</source>
        <translation>Der Schlüssel %1 wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>The certificate %1 is not used: %2</source>
        <translation>Das Zertifikat %1 wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>jump host %1 (%2)</source>
        <translation>Sprungrechner %1 (%2)</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>The server had hung up before the last answer came, and such an answer may be good only once: it asks anew.</source>
        <translation>Der Server hatte aufgelegt, bevor die letzte Antwort kam, und eine solche Antwort gilt vielleicht nur einmal: Er fragt neu.</translation>
    </message>
    <message>
        <source>This is not the key you have just decided about: it is another one.</source>
        <translation>Das ist nicht der Schlüssel, über den Sie eben entschieden haben, sondern ein anderer.</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again with the answer</source>
        <translation>%1 hat aufgelegt, während eine Frage offen ist; mit der Antwort wird es erneut versucht</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again and asks anew</source>
        <translation>%1 hat aufgelegt, während eine Frage offen ist; es wird erneut versucht und neu gefragt</translation>
    </message>
    <message>
        <source>the server is reached through the tunnel of another profile, which this cannot use</source>
        <translation>der Server ist über den Tunnel eines anderen Profils zu erreichen, den dies nicht benutzen kann</translation>
    </message>
    <message>
        <source>the cryptography library made no key</source>
        <translation>die Kryptographie-Bibliothek hat keinen Schlüssel erzeugt</translation>
    </message>
    <message>
        <source>the comment has a line break, or another character that cannot be seen</source>
        <translation>der Kommentar enthält einen Zeilenumbruch oder ein anderes Zeichen, das nicht zu sehen ist</translation>
    </message>
    <message>
        <source>the comment is longer than %1 bytes</source>
        <translation>der Kommentar ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the passphrase has a zero in it</source>
        <translation>die Passphrase enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>this build makes keys without a passphrase only; make one with: ssh-keygen -t ed25519</source>
        <translation>dieses Programm erzeugt nur Schlüssel ohne Passphrase; einen erzeugen mit: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>there is a file of this name already, and a key is never written over</source>
        <translation>eine Datei dieses Namens gibt es schon, und ein Schlüssel wird nie überschrieben</translation>
    </message>
    <message>
        <source>only the passphrase tells its public half; write that beside it with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>nur die Passphrase gibt seine öffentliche Hälfte preis; sie daneben schreiben mit: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>the server does not let this account run a command</source>
        <translation>der Server lässt dieses Konto keinen Befehl ausführen</translation>
    </message>
    <message>
        <source>the command did not end within %1 s</source>
        <translation>der Befehl endete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>this is not the line of a public key</source>
        <translation>das ist nicht die Zeile eines öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>the key was added</source>
        <translation>der Schlüssel wurde hinzugefügt</translation>
    </message>
    <message>
        <source>the key was there already; nothing was changed</source>
        <translation>der Schlüssel war schon da; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the account has no home folder that it can enter; nothing was changed</source>
        <translation>das Konto hat keinen persönlichen Ordner, den es betreten kann; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the folder .ssh cannot be made in the account&apos;s home folder</source>
        <translation>der Ordner .ssh lässt sich im persönlichen Ordner des Kontos nicht anlegen</translation>
    </message>
    <message>
        <source>the file is there and the account cannot read it; nothing was changed</source>
        <translation>die Datei gibt es, und das Konto kann sie nicht lesen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the account could not write to the file</source>
        <translation>das Konto konnte nicht in die Datei schreiben</translation>
    </message>
    <message>
        <source>the server did not run the command: the account has no shell for it, or is kept to something else; have the line above added by whoever looks after the server</source>
        <translation>der Server hat den Befehl nicht ausgeführt: dem Konto fehlt eine Shell dafür, oder es ist auf etwas anderes festgelegt; die Zeile oben von dem hinzufügen lassen, der den Server betreut</translation>
    </message>
    <message>
        <source>the file that was kept of it is gone</source>
        <translation>die Datei, die davon aufbewahrt wurde, ist fort</translation>
    </message>
    <message>
        <source>the file cannot be put back</source>
        <translation>die Datei lässt sich nicht zurücklegen</translation>
    </message>
    <message>
        <source>there is no version before</source>
        <translation>es gibt keine Fassung davor</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>the last answer took long, and the server may have hung up before it came; connecting again, with the answer</source>
        <translation>die letzte Antwort kam spät, und der Server hatte vielleicht schon aufgelegt; es wird noch einmal verbunden, mit der Antwort</translation>
    </message>
    <message>
        <source>this Windows has no Unix sockets; Windows 10 of 2018 and later ones have</source>
        <translation>dieses Windows hat keine Unix-Sockets; Windows 10 von 2018 und spätere haben sie</translation>
    </message>
    <message>
        <source>a portable program keeps nothing on the computer it runs on</source>
        <translation>ein portables Programm lässt nichts auf dem Rechner, auf dem es läuft</translation>
    </message>
    <message>
        <source>the agent&apos;s pipe belongs to another user</source>
        <translation>die Pipe des Agenten gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked.</source>
        <translation>Ob es eine neuere Version gibt, ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>Check the network connection and the system&apos;s proxy; the details say what was missing. Nothing else depends on it.</source>
        <translation>Die Netzwerkverbindung und den Proxy des Systems prüfen; die Einzelheiten sagen, woran es lag. Sonst hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>What came as the notice of a new version cannot be trusted.</source>
        <translation>Was als Mitteilung über eine neue Version kam, ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Something on the way may have replaced it, such as a login page of the network. Try again later, and download nothing until then.</source>
        <translation>Etwas unterwegs kann sie ersetzt haben, etwa eine Anmeldeseite des Netzes. Später noch einmal versuchen und bis dahin nichts herunterladen.</translation>
    </message>
    <message>
        <source>what is signed is no JSON object; its makers erred</source>
        <translation>was signiert ist, ist kein JSON-Objekt; das ist ein Fehler derer, die es gemacht haben</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>sie handelt von einem anderen Programm</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>sie nennt keine Version</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>sie hat kein Datum</translation>
    </message>
    <message>
        <source>its page is no address that begins with %1</source>
        <translation>ihre Seite ist keine Adresse, die mit %1 beginnt</translation>
    </message>
    <message>
        <source>the key that this build checks notices of new versions with is no Ed25519 key; it was built with a wrong %1</source>
        <translation>der Schlüssel, mit dem dieses Programm Mitteilungen über neue Versionen prüft, ist kein Ed25519-Schlüssel; es wurde mit einem falschen %1 gebaut</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>sie ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it does not begin with a signature</source>
        <translation>sie beginnt nicht mit einer Signatur</translation>
    </message>
    <message>
        <source>OpenSSL cannot check Ed25519 signatures as it is set up on this computer, so no notice of a new version can be trusted</source>
        <translation>OpenSSL kann, so wie es auf diesem Computer eingerichtet ist, keine Ed25519-Signaturen prüfen; also ist keine Mitteilung über eine neue Version vertrauenswürdig</translation>
    </message>
    <message>
        <source>the signature is not by the key that this program trusts</source>
        <translation>die Signatur ist nicht von dem Schlüssel, dem dieses Programm vertraut</translation>
    </message>
    <message>
        <source>no whole answer within %1 seconds</source>
        <translation>keine vollständige Antwort innerhalb von %1 Sekunden</translation>
    </message>
    <message>
        <source>only an address that begins with %1 is asked</source>
        <translation>gefragt wird nur eine Adresse, die mit %1 beginnt</translation>
    </message>
    <message>
        <source>Qt finds no TLS on this computer, so nothing can be asked over HTTPS; install Qt&apos;s TLS plugin and the library that it needs (OpenSSL&apos;s libssl)</source>
        <translation>Qt findet auf diesem Computer kein TLS, also lässt sich nichts über HTTPS fragen; installieren Sie das TLS-Plugin von Qt und die Bibliothek, die es braucht (libssl von OpenSSL)</translation>
    </message>
    <message>
        <source>the answer leads to an address that is not encrypted</source>
        <translation>die Antwort führt zu einer unverschlüsselten Adresse</translation>
    </message>
    <message>
        <source>the answer leads from one address to the next and never to a file</source>
        <translation>die Antwort führt von einer Adresse zur nächsten und nie zu einer Datei</translation>
    </message>
    <message>
        <source>no encryption could be agreed on: %1</source>
        <translation>keine Einigung auf eine Verschlüsselung: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>das Zertifikat wird nicht angenommen: %1</translation>
    </message>
    <message>
        <source>the answer is the HTTP status %1</source>
        <translation>die Antwort ist der HTTP-Status %1</translation>
    </message>
    <message>
        <source>it is for all users, and others than the system may change it</source>
        <translation>sie gilt für alle Benutzer, und andere als das System dürfen sie ändern</translation>
    </message>
    <message>
        <source>the server sends on while it is to wait for an answer: more than %1 KiB</source>
        <translation>der Server sendet weiter, während er auf eine Antwort warten soll: mehr als %1 KiB</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::Application</name>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>The window stays; closing it ends Sallyport and its tunnels.</source>
        <translation>Das Fenster bleibt; es zu schließen beendet Sallyport und seine Tunnel.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>Es gibt kein Profil namens „%1“.</translation>
    </message>
    <message>
        <source>Its name stands in the list at the side.</source>
        <translation>Der Name steht in der Liste an der Seite.</translation>
    </message>
    <message>
        <source>A link was opened that Sallyport does not understand.</source>
        <translation>Ein Link wurde geöffnet, den Sallyport nicht versteht.</translation>
    </message>
    <message>
        <source>A link asks for the profile “%1”, which is not there.</source>
        <translation>Ein Link verlangt das Profil „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Connect “%1”?</source>
        <translation>„%1“ verbinden?</translation>
    </message>
    <message>
        <source>A link asks for it. Connect only if you have opened that link yourself.</source>
        <translation>Ein Link verlangt es. Nur verbinden, wenn Sie diesen Link selbst geöffnet haben.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>„%1“ trennen?</translation>
    </message>
    <message>
        <source>A link asks for it. Its open connections are cut.</source>
        <translation>Ein Link verlangt es. Offene Verbindungen werden abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Quit Sallyport?</source>
        <translation>Sallyport beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>%n Verbindung durch die Tunnel ist offen und wird abgebrochen.</numerusform>
            <numerusform>%n Verbindungen durch die Tunnel sind offen und werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The secret could not be put into the key store; it is asked for again.</source>
        <translation>Das Geheimnis ließ sich nicht im Schlüsselbund ablegen; es wird wieder abgefragt.</translation>
    </message>
    <message>
        <source>A secret could not be removed from the key store.</source>
        <translation>Ein Geheimnis ließ sich nicht aus dem Schlüsselbund entfernen.</translation>
    </message>
    <message>
        <source>There are several profiles named “%1”.</source>
        <translation>Es gibt mehrere Profile namens „%1“.</translation>
    </message>
    <message>
        <source>Choose the one that is meant in the list at the side.</source>
        <translation>Das gemeinte in der Liste an der Seite wählen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::SecretKeeper</name>
    <message>
        <source>The kept passphrase was not accepted and is no longer kept.</source>
        <translation>Die gemerkte Passphrase wurde nicht angenommen und wird nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>The kept password was not accepted and is no longer kept.</source>
        <translation>Das gemerkte Passwort wurde nicht angenommen und wird nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>The kept password was not accepted last time.</source>
        <translation>Das gemerkte Passwort wurde beim letzten Mal nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::UpdateNews</name>
    <message>
        <source>The desktop has no program that opens the page.</source>
        <translation>Die Arbeitsumgebung hat kein Programm, das die Seite öffnet.</translation>
    </message>
    <message>
        <source>This is the newest version: Sallyport %1.</source>
        <translation>Das ist die neueste Version: Sallyport %1.</translation>
    </message>
    <message>
        <source>Asking %1 for a new version …</source>
        <translation>%1 wird nach einer neuen Version gefragt …</translation>
    </message>
</context>
<context>
    <name>sallyport::profile::FtpLimit</name>
    <message>
        <source>Data connections of one session at a time</source>
        <translation>Datenverbindungen einer Sitzung gleichzeitig</translation>
    </message>
    <message>
        <source>Data connections of all sessions at a time</source>
        <translation>Datenverbindungen aller Sitzungen gleichzeitig</translation>
    </message>
    <message>
        <source>Commands that wait for their reply</source>
        <translation>Befehle, die auf ihre Antwort warten</translation>
    </message>
    <message>
        <source>Length of a command</source>
        <translation>Länge eines Befehls</translation>
    </message>
    <message>
        <source>Length of a line of a reply</source>
        <translation>Länge einer Zeile einer Antwort</translation>
    </message>
    <message>
        <source>Length of a reply that is judged as a whole</source>
        <translation>Länge einer Antwort, die als Ganzes beurteilt wird</translation>
    </message>
    <message>
        <source>Lines of such a reply</source>
        <translation>Zeilen einer solchen Antwort</translation>
    </message>
    <message>
        <source>To reach the FTP server</source>
        <translation>Bis der FTP-Server erreicht ist</translation>
    </message>
    <message>
        <source>To reach the FTP server for a data connection</source>
        <translation>Bis er für eine Datenverbindung erreicht ist</translation>
    </message>
    <message>
        <source>To reach the client in active mode</source>
        <translation>Bis das FTP-Programm im aktiven Modus erreicht ist</translation>
    </message>
    <message>
        <source>For the use of a data port that was announced</source>
        <translation>Bis ein genannter Datenport benutzt wird</translation>
    </message>
    <message>
        <source>For the data connection of a transfer that is said to be complete</source>
        <translation>Auf die Datenverbindung einer Übertragung, die fertig sein soll</translation>
    </message>
    <message>
        <source>For replies of the server that have to come before one of ours</source>
        <translation>Auf Antworten des Servers, die vor einer von uns kommen müssen</translation>
    </message>
    <message>
        <source>For the answer to PORT, PASV and the like while the client is held</source>
        <translation>Auf die Antwort auf PORT, PASV und Ähnliches, solange das FTP-Programm wartet</translation>
    </message>
    <message>
        <source>For a client to read the rest after the server has closed</source>
        <translation>Bis das FTP-Programm den Rest gelesen hat, nachdem der Server geschlossen hat</translation>
    </message>
    <message>
        <source>For the server to end a session that the client has ended</source>
        <translation>Bis der Server eine Sitzung beendet, die das FTP-Programm beendet hat</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Über Sallyport</translation>
    </message>
    <message>
        <source>Sallyport %1</source>
        <translation>Sallyport %1</translation>
    </message>
    <message>
        <source>Manages SSH tunnels and forwards FTP through them, with its data connections.</source>
        <translation>Verwaltet SSH-Tunnel und leitet FTP samt Datenverbindungen durch sie.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Ohne jede Gewährleistung.</translation>
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
        <source>&amp;Copy for a bug report</source>
        <translation>Für einen Fehlerbericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions and system; nothing about your profiles</source>
        <translation>Versionen und System; nichts über Ihre Profile</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is kept there</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Lizenzen …</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdvancedPage</name>
    <message>
        <source>Connect &amp;with</source>
        <translation>Verbinden &amp;mit</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 oder IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>Connect &amp;from</source>
        <translation>Verbinden v&amp;on</translation>
    </message>
    <message>
        <source>any address or interface of this computer</source>
        <translation>beliebige Adresse oder Schnittstelle dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Compress (helps on slow lines only)</source>
        <translation>&amp;Komprimieren (hilft nur auf langsamen Leitungen)</translation>
    </message>
    <message>
        <source>&amp;Replace Unix sockets that another program of yours listens on</source>
        <translation>&amp;Vorhandene Unix-Sockets ersetzen, an denen ein anderes eigenes Programm lauscht</translation>
    </message>
    <message>
        <source>Algorithms, the preferred ones first</source>
        <translation>Algorithmen, die bevorzugten zuerst</translation>
    </message>
    <message>
        <source>the usual ones; +name adds, -name leaves out, ^name prefers</source>
        <translation>die üblichen; +Name ergänzt, -Name lässt weg, ^Name bevorzugt</translation>
    </message>
    <message>
        <source>Key e&amp;xchanges</source>
        <translation>&amp;Schlüsselaustausch</translation>
    </message>
    <message>
        <source>&amp;MACs</source>
        <translation>M&amp;ACs</translation>
    </message>
    <message>
        <source>&amp;Host keys</source>
        <translation>&amp;Hostschlüssel</translation>
    </message>
    <message>
        <source>&amp;Only my own programs may use the forwards, not other users&apos;</source>
        <translation>&amp;Nur meine eigenen Programme dürfen die Weiterleitungen benutzen, nicht die anderer Benutzer</translation>
    </message>
    <message>
        <source>New &amp;keys after</source>
        <translation>Neue Sch&amp;lüssel nach</translation>
    </message>
    <message>
        <source>1G 1h: how much data, how long</source>
        <translation>1G 1h: wie viele Daten, wie lange</translation>
    </message>
    <message>
        <source>RSA si&amp;gnatures</source>
        <translation>RSA-Si&amp;gnaturen</translation>
    </message>
    <message>
        <source>Ci&amp;phers</source>
        <translation>Ve&amp;rschlüsselungen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChangedKeyDialog</name>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>Der Schlüssel von %1 hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 is on file with another kind of key.</source>
        <translation>%1 ist mit einer anderen Art von Schlüssel hinterlegt.</translation>
    </message>
    <message>
        <source>Someone could be impersonating the server, or it was reinstalled. Ask its owner before you go on.</source>
        <translation>Jemand könnte sich als der Server ausgeben, oder er wurde neu installiert. Fragen Sie den Betreiber, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>The key on file stands in %1.</source>
        <translation>Der hinterlegte Schlüssel steht in %1.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>Schlüssel &amp;ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Accept the key…</source>
        <translation>Schlüssel &amp;annehmen…</translation>
    </message>
    <message>
        <source>&amp;Replace and connect</source>
        <translation>&amp;Ersetzen und verbinden</translation>
    </message>
    <message>
        <source>&amp;Accept and connect</source>
        <translation>&amp;Annehmen und verbinden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>I &amp;know why the key is another one.</source>
        <translation>Ich &amp;weiß, warum der Schlüssel ein anderer ist.</translation>
    </message>
    <message>
        <source>To go on, type the name of the host: %1</source>
        <translation>Um fortzufahren, den Namen des Hosts eingeben: %1</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Name des Hosts</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClearNote</name>
    <message>
        <source>Dismiss</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Not to be said of this forward again</source>
        <translation>Für diese Weiterleitung nicht noch einmal melden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHints</name>
    <message>
        <source>Encrypted FTP passes unread here, so most transfers will fail.</source>
        <translation>Verschlüsseltes FTP geht hier ungelesen durch; die meisten Übertragungen scheitern daher.</translation>
    </message>
    <message>
        <source>No encryption of its own: the connection is inside SSH already.</source>
        <translation>Keine eigene Verschlüsselung: Die Verbindung läuft bereits in SSH.</translation>
    </message>
    <message>
        <source>Host %1, port %2</source>
        <translation>Host %1, Port %2</translation>
    </message>
    <message>
        <source>File, Site Manager, New site:
Protocol FTP, %1
Encryption: Only use plain FTP (insecure)
Transfer Settings: Passive
%2</source>
        <translation>Datei, Servermanager, Neuer Server:
Protokoll FTP, %1
Verschlüsselung: Nur unverschlüsseltes FTP verwenden (unsicher)
Übertragungseinstellungen: Passiv
%2</translation>
    </message>
    <message>
        <source>New Site:
File protocol FTP, Encryption: No encryption
%1
Advanced, Connection: Passive mode
%2</source>
        <translation>Neues Verbindungsziel:
Übertragungsprotokoll FTP, Verschlüsselung: Keine Verschlüsselung
%1
Erweitert, Verbindung: Passiver Modus
%2</translation>
    </message>
    <message>
        <source>In a terminal, with your own user name:</source>
        <translation>In einem Terminal, mit dem eigenen Benutzernamen:</translation>
    </message>
    <message>
        <source>Windows Explorer</source>
        <translation>Windows-Explorer</translation>
    </message>
    <message>
        <source>Enter this in the address line and press Enter. Explorer asks for the user name and the password.</source>
        <translation>In die Adresszeile eintragen und die Eingabetaste drücken. Der Explorer fragt nach Benutzername und Passwort.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHintsPage</name>
    <message>
        <source>Command or address for the client</source>
        <translation>Befehl oder Adresse für das Programm</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>FTP cl&amp;ient</source>
        <translation>FTP-&amp;Programm</translation>
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
        <translation>Weiterleitung %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Empfangen</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Gesendet</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a program, an address</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation>ein Wort für Sie selbst</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>bastion.example.org</source>
        <translation>bastion.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>der Name Ihres Kontos hier</translation>
    </message>
    <message>
        <source>Give up &amp;after</source>
        <translation>Aufgeben n&amp;ach</translation>
    </message>
    <message>
        <source>Connect only when a program uses a &amp;forward</source>
        <translation>Erst verbinden, wenn ein Programm eine &amp;Weiterleitung benutzt</translation>
    </message>
    <message>
        <source>&amp;Disconnect when unused for</source>
        <translation>Trennen, wenn &amp;unbenutzt seit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Connect when Sally&amp;port starts</source>
        <translation>Beim Start von Sall&amp;yport verbinden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message>
        <source>any free port</source>
        <translation>irgendein freier Port</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>another profile</source>
        <translation>ein anderes Profil</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>jump host</source>
        <translation>Sprungrechner</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH-Server</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation>FTP-Server</translation>
    </message>
    <message>
        <source>what you permit</source>
        <translation>was Sie erlauben</translation>
    </message>
    <message>
        <source>all this computer reaches</source>
        <translation>alles, was dieser Rechner erreicht</translation>
    </message>
    <message>
        <source>all the server reaches</source>
        <translation>alles, was der Server erreicht</translation>
    </message>
    <message>
        <source>SOCKS and HTTP</source>
        <translation>SOCKS und HTTP</translation>
    </message>
    <message>
        <source>whoever reaches the server</source>
        <translation>wer den Server erreicht</translation>
    </message>
    <message>
        <source>programs there</source>
        <translation>Programme dort</translation>
    </message>
    <message>
        <source>your programs</source>
        <translation>Ihre Programme</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>jeder Rechner</translation>
    </message>
    <message>
        <source>listed computers</source>
        <translation>Rechner auf der Liste</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>%n Sprungrechner</numerusform>
            <numerusform>%n Sprungrechner</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>selber Rechner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a station and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, through SSH to %2</source>
        <translation>%1, durch SSH zu %2</translation>
    </message>
    <message>
        <source>%1, not protected by SSH to %2</source>
        <translation>%1, nicht durch SSH geschützt zu %2</translation>
    </message>
    <message>
        <source>%1, within the same computer to %2</source>
        <translation>%1, im selben Rechner zu %2</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1, not connected to %2</source>
        <translation>%1, nicht verbunden mit %2</translation>
    </message>
    <message>
        <source>FTP data: clear</source>
        <translation>FTP-Daten: offen</translation>
    </message>
    <message>
        <source>FTP data: SSH all the way</source>
        <translation>FTP-Daten: SSH auf dem ganzen Weg</translation>
    </message>
    <message>
        <source>%1 (FTP data)</source>
        <comment>a host</comment>
        <translation>%1 (FTP-Daten)</translation>
    </message>
    <message>
        <source>%1; from %2, not protected by SSH to %3</source>
        <translation>%1; von %2 nicht durch SSH geschützt zu %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionsTab</name>
    <message>
        <source>&amp;End connection</source>
        <translation>Verbindung &amp;beenden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Copy &amp;peer %1</source>
        <translation>&amp;Gegenstelle %1 kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;destination %1</source>
        <translation>&amp;Ziel %1 kopieren</translation>
    </message>
    <message>
        <source>Whose connections</source>
        <translation>Wessen Verbindungen</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DamagedPage</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>In der Datei steht nichts.</translation>
    </message>
    <message>
        <source>These are the first %1 of it.</source>
        <translation>Das sind die ersten %1 davon.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DestinationForm</name>
    <message>
        <source>A host, or the path of a Unix socket</source>
        <translation>Ein Host, oder der Pfad eines Unix-Sockets</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Port am Ziel</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP</source>
        <translation>Port 21 ist der von FTP</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP: as TCP, its listings and files do not come through.</source>
        <translation>Port 21 ist der von FTP: Als TCP kommen Verzeichnisse und Dateien nicht durch.</translation>
    </message>
    <message>
        <source>Make it an FTP forward</source>
        <translation>Als FTP weiterleiten</translation>
    </message>
    <message>
        <source>As this computer sees it: localhost is this computer.</source>
        <translation>Aus der Sicht dieses Rechners: localhost ist dieser Rechner.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is the server itself.</source>
        <translation>Aus der Sicht des SSH-Servers: localhost ist der Server selbst.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is %1 itself.</source>
        <translation>Aus der Sicht des SSH-Servers: localhost ist %1 selbst.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosisText</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Greeting of %1</source>
        <translation>Begrüßung von %1</translation>
    </message>
    <message>
        <source>Encryption with %1</source>
        <translation>Verschlüsselung mit %1</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>Hostschlüssel von %1</translation>
    </message>
    <message>
        <source>Ways to log in to %1</source>
        <translation>Anmeldewege bei %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>Listener of %1</source>
        <translation>Port von %1</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <translation>Wer %1 erreicht</translation>
    </message>
    <message>
        <source>Destination of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>FTP server of %1</source>
        <translation>FTP-Server von %1</translation>
    </message>
    <message>
        <source>FTP login through %1</source>
        <translation>FTP-Anmeldung über %1</translation>
    </message>
    <message>
        <source>FTP transfer by %1</source>
        <translation>FTP-Übertragung mit %1</translation>
    </message>
    <message>
        <source>What to set in the FTP client</source>
        <translation>Einstellungen für das FTP-Programm</translation>
    </message>
    <message>
        <source>After the login to %1</source>
        <translation>Nach der Anmeldung bei %1</translation>
    </message>
    <message>
        <source>%1 as followed</source>
        <translation>%1 laut gefolgter Datei</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Replace the names of hosts, users and profiles</source>
        <translation>Namen von Hosts, Benutzern und Profilen &amp;ersetzen</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>This is all that is saved. Read it before you give it to somebody.</source>
        <translation>Das ist alles, was gespeichert wird. Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Zu exportierende Profile</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>The file has no passwords and no keys in it, but names, addresses and accounts.</source>
        <translation>In der Datei sind keine Passwörter und keine Schlüssel, aber Namen, Adressen und Konten.</translation>
    </message>
    <message numerus="yes">
        <source>In the backup: %n profile(s), what new profiles start from, and the preferences of this program.</source>
        <translation>
            <numerusform>In der Sicherung: %n Profil, die Vorgaben für neue Profile und die Einstellungen dieses Programms.</numerusform>
            <numerusform>In der Sicherung: %n Profile, die Vorgaben für neue Profile und die Einstellungen dieses Programms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: passwords, key files, and the list of known hosts.</source>
        <translation>Nicht darin: Passwörter, Schlüsseldateien und die Liste bekannter Hosts.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: %1</source>
        <comment>files</comment>
        <translation>Ausgelassen, weil nicht lesbar: %1</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>Datei e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;exportieren</numerusform>
            <numerusform>%n Profile &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes through “%2”, which is not chosen.</source>
        <translation>„%1“ geht durch „%2“, das nicht gewählt ist.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>Ersetzen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it, and the free space; or choose another place.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob Sie darin schreiben dürfen und ob Platz ist; oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Die Zieldatei wählen</translation>
    </message>
    <message>
        <source>Sallyport files (*.json)</source>
        <translation>Sallyport-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FieldNames</name>
    <message>
        <source>name</source>
        <comment>field of a profile</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>server</source>
        <comment>field of a profile</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>user</source>
        <comment>field of a profile</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>field of a profile</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>forwards</source>
        <comment>field of a profile</comment>
        <translation>Weiterleitungen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderModel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections</comment>
        <translation>Jetzt</translation>
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
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Profiles of the folder</source>
        <translation>Profile des Ordners</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>In diesem Ordner ist kein Profil.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;verbinden</numerusform>
            <numerusform>%n Profile &amp;verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sconnect %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;trennen</numerusform>
            <numerusform>%n Profile &amp;trennen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderText</name>
    <message>
        <source>“%1” and “%2” both want %3 of this computer: only one of them gets it.</source>
        <translation>„%1“ und „%2“ wollen beide %3 dieses Rechners: nur eins bekommt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n more port(s) are wanted twice.</source>
        <translation>
            <numerusform>%n weiterer Port ist doppelt gewünscht.</numerusform>
            <numerusform>%n weitere Ports sind doppelt gewünscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are on %1.</source>
        <translation>Alle sind auf %1.</translation>
    </message>
    <message>
        <source>All log in as %1.</source>
        <translation>Alle melden sich als %1 an.</translation>
    </message>
    <message>
        <source>All go through the profile “%1”.</source>
        <translation>Alle gehen durch das Profil „%1“.</translation>
    </message>
    <message>
        <source>All go through %1.</source>
        <translation>Alle gehen durch %1.</translation>
    </message>
    <message>
        <source>Tags of all: %1</source>
        <translation>Schlagwörter von allen: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FollowOffer</name>
    <message>
        <source>Fo&amp;llow the file</source>
        <translation>Der Datei fo&amp;lgen</translation>
    </message>
    <message>
        <source>%1 says how %2 is reached. A profile that follows the file reads it again at each connection, as ssh does; the forwards stay its own.</source>
        <translation>%1 sagt, wie %2 zu erreichen ist. Ein Profil, das der Datei folgt, liest sie wie ssh bei jeder Verbindung neu; die Weiterleitungen bleiben seine eigenen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Formats</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardModel</name>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, %2, listens on %3, reaches %4, %5</source>
        <translation>%1, %2, lauscht auf %3, erreicht %4, %5</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections at the moment</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Paste an ssh -L, -R or -D command here to add its forwards.</source>
        <translation>Einen ssh-Befehl mit -L, -R oder -D hier einfügen, um seine Weiterleitungen zu übernehmen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>Nichts wurde hinzugefügt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n Weiterleitung hinzugefügt.</numerusform>
            <numerusform>%n Weiterleitungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>In der Zwischenablage ist kein ssh-Befehl mit -L, -R oder -D.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>&amp;Add forward …</source>
        <translation>Weiterleitung &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Port %1 verwenden</translation>
    </message>
    <message>
        <source>Remove the forward “%1”?</source>
        <translation>Die Weiterleitung „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>%n Weiterleitung entfernen?</numerusform>
            <numerusform>%n Weiterleitungen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy address %1</source>
        <translation>Adresse %1 &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open in the FTP client</source>
        <translation>Im F&amp;TP-Programm öffnen</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>Als &amp;ssh-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste -L, -R or -D</source>
        <translation>-L, -R oder -D ein&amp;fügen</translation>
    </message>
    <message>
        <source>Nothing is forwarded yet. Add a forward, or paste a line like
ssh -L 8080:web:80 server</source>
        <translation>Noch wird nichts weitergeleitet. Eine Weiterleitung hinzufügen, oder eine Zeile einfügen wie
ssh -L 8080:web:80 server</translation>
    </message>
    <message>
        <source>&amp;Try port %1 again</source>
        <translation>Port %1 noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>%1: Port %2 is taken by %3 (PID %4).</source>
        <translation>%1: Port %2 ist durch %3 (PID %4) belegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n Weiterleitung hinzugefügt.</numerusform>
            <numerusform>%n Weiterleitungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>In der Zwischenablage ist kein ssh-Befehl mit -L, -R oder -D.</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>Nichts wurde hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Open with which program</source>
        <translation>Öffnen mit welchem Programm</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Open &amp;with %1</source>
        <translation>Öffnen &amp;mit %1</translation>
    </message>
    <message>
        <source>Open with &amp;another program …</source>
        <translation>Mit einem anderen Pro&amp;gramm öffnen …</translation>
    </message>
    <message>
        <source>Copy the e&amp;rror</source>
        <translation>Fehler k&amp;opieren</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>E&amp;inschalten</translation>
    </message>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>Add &amp;forward …</source>
        <translation>Weite&amp;rleitung hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) through it are cut.</source>
        <translation>
            <numerusform>%n offene Verbindung darüber bricht ab.</numerusform>
            <numerusform>%n offene Verbindungen darüber brechen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLimitsForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>Zurück zu den üblichen Werten</translation>
    </message>
    <message>
        <source>Limits and time-outs</source>
        <translation>Grenzen und Fristen</translation>
    </message>
    <message>
        <source>How much there may be</source>
        <translation>Wie viel es geben darf</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Wie lange gewartet wird</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>%1 bis %2, üblich ist %3</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLoginDialog</name>
    <message>
        <source>Test FTP transfers</source>
        <translation>FTP-Übertragungen testen</translation>
    </message>
    <message>
        <source>Logs in to the FTP server %1 through the tunnel and fetches a listing in each way that FTP has. Nothing is changed there, and the password is not kept.</source>
        <translation>Meldet sich durch den Tunnel am FTP-Server %1 an und holt auf jede Art, die FTP kennt, ein Verzeichnis. Dort wird nichts geändert, und das Passwort wird nicht gemerkt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>&amp;FTP user name</source>
        <translation>&amp;FTP-Benutzername</translation>
    </message>
    <message>
        <source>FTP &amp;password</source>
        <translation>FTP-&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpOptionsPage</name>
    <message>
        <source>where it says, if that is on this &amp;list:</source>
        <translation>wohin er sagt, wenn es auf dieser &amp;Liste steht:</translation>
    </message>
    <message>
        <source>Addresses data connections may go to</source>
        <translation>Adressen, zu denen Datenverbindungen gehen dürfen</translation>
    </message>
    <message>
        <source>10.0.0.7, 192.168.1.0/24</source>
        <translation>10.0.0.7, 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Files travel</source>
        <translation>Dateien gehen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The SSH server listens for it</source>
        <translation>Der SSH-Server lauscht dafür</translation>
    </message>
    <message>
        <source>Turn it into passive mode</source>
        <translation>In passiven Modus umwandeln</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Active &amp;mode</source>
        <translation>Aktiver &amp;Modus</translation>
    </message>
    <message>
        <source>Address the FTP server reaches the SSH server at</source>
        <translation>Adresse, unter der der FTP-Server den SSH-Server erreicht</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>wird selbst ermittelt</translation>
    </message>
    <message>
        <source>Reached &amp;back at</source>
        <translation>&amp;Rückweg über</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>FTP&apos;s own &amp;TLS</source>
        <translation>Eigenes &amp;TLS von FTP</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Ports for data here</source>
        <translation>Ports für Daten hier</translation>
    </message>
    <message>
        <source>Lowest port for passive data at the server</source>
        <translation>Niedrigster Port für passive Daten beim Server</translation>
    </message>
    <message>
        <source>Lowest port for active data at the client</source>
        <translation>Niedrigster Port für aktive Daten beim Programm</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Lowest data port</source>
        <translation>Niedrigster Datenport</translation>
    </message>
    <message>
        <source>Try EPSV when the server refuses PASV, and the other way round</source>
        <translation>EPSV versuchen, wenn der Server PASV ablehnt, und umgekehrt</translation>
    </message>
    <message>
        <source>Leave out of the server&apos;s list of features what cannot work here</source>
        <translation>Aus der Liste der Fähigkeiten des Servers weglassen, was hier nicht geht</translation>
    </message>
    <message>
        <source>Repair replies of several lines for old clients</source>
        <translation>Mehrzeilige Antworten für alte Programme richten</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Nachhilfe</translation>
    </message>
    <message>
        <source>The SSH server listens where the FTP server can reach it; otherwise passive mode is used towards the FTP server.</source>
        <translation>Der SSH-Server lauscht dort, wo der FTP-Server ihn erreicht; sonst wird zum FTP-Server hin der passive Modus verwendet.</translation>
    </message>
    <message>
        <source>Fails where the SSH server may not listen (GatewayPorts).</source>
        <translation>Scheitert, wo der SSH-Server nicht lauschen darf (GatewayPorts).</translation>
    </message>
    <message>
        <source>The client keeps its active mode, the FTP server sees passive mode. Works almost everywhere.</source>
        <translation>Das Programm behält seinen aktiven Modus, der FTP-Server sieht passiven. Geht fast überall.</translation>
    </message>
    <message>
        <source>Clients that try active mode are told to use passive mode.</source>
        <translation>Programme, die den aktiven Modus versuchen, werden auf den passiven verwiesen.</translation>
    </message>
    <message>
        <source>The connection is inside SSH already. Clients go on without it.</source>
        <translation>Die Verbindung läuft bereits in SSH. Programme machen ohne TLS weiter.</translation>
    </message>
    <message>
        <source>Nothing can be read or repaired then, so most transfers fail.</source>
        <translation>Dann lässt sich nichts lesen oder richten; die meisten Übertragungen scheitern.</translation>
    </message>
    <message>
        <source>Address of the SSH server that FTP clients are told</source>
        <translation>Adresse des SSH-Servers, die FTP-Programmen genannt wird</translation>
    </message>
    <message>
        <source>Clients are told</source>
        <translation>Genannt wird</translation>
    </message>
    <message>
        <source>First port for data</source>
        <translation>Erster Port für Daten</translation>
    </message>
    <message>
        <source>Last port for data</source>
        <translation>Letzter Port für Daten</translation>
    </message>
    <message>
        <source>Take data connections only from the user who made the session</source>
        <translation>Datenverbindungen nur von dem Benutzer annehmen, der die Sitzung hat</translation>
    </message>
    <message>
        <source>Where this computer can tell who made a connection</source>
        <translation>Soweit dieser Rechner weiß, von wem eine Verbindung kommt</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Andere Benutzer</translation>
    </message>
    <message>
        <source>Ports for data there</source>
        <translation>Ports für Daten dort</translation>
    </message>
    <message>
        <source>to the FTP server &amp;itself (safe)</source>
        <translation>&amp;zum FTP-Server selbst (sicher)</translation>
    </message>
    <message>
        <source>wherever the server sa&amp;ys</source>
        <translation>&amp;wohin der Server sagt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpSelfTest</name>
    <message>
        <source>Test FTP t&amp;ransfers…</source>
        <translation>FTP-&amp;Übertragungen testen…</translation>
    </message>
    <message>
        <source>Logs in to the FTP server through the tunnel and tries each kind of transfer.</source>
        <translation>Meldet sich durch den Tunnel am FTP-Server an und versucht jede Art der Übertragung.</translation>
    </message>
    <message>
        <source>What the test found about FTP</source>
        <translation>Was der Test über FTP ergeben hat</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Help</name>
    <message>
        <source>The desktop has no program that opens the log file.</source>
        <translation>Die Arbeitsumgebung hat kein Programm, das die Protokolldatei öffnet.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpPages</name>
    <message>
        <source>en</source>
        <comment>the folder of the help&apos;s pages: code of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpWindow</name>
    <message>
        <source>No page has that.</source>
        <translation>Das steht auf keiner Seite.</translation>
    </message>
    <message>
        <source>Help – Sallyport</source>
        <translation>Hilfe – Sallyport</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HopEditor</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>gateway.example.org</source>
        <translation>gateway.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>der Name Ihres Kontos hier</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Sprungrechner</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Hostschlüssel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The new jump host is not saved.</source>
        <translation>Der neue Sprungrechner ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to this jump host are not saved.</source>
        <translation>Die Änderungen an diesem Sprungrechner sind nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyDialog</name>
    <message>
        <source>%1 shows this key for the first time.</source>
        <translation>%1 zeigt diesen Schlüssel zum ersten Mal.</translation>
    </message>
    <message>
        <source>If you can, compare it with what the server&apos;s owner gave you.</source>
        <translation>Wenn möglich, mit dem vergleichen, was der Betreiber des Servers mitgeteilt hat.</translation>
    </message>
    <message>
        <source>Fingerprint of its %1 key:</source>
        <translation>Fingerabdruck des %1-Schlüssels:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>It will be stored in %1.</source>
        <translation>Er wird in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect &amp;once</source>
        <translation>&amp;Einmal verbinden</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Vertrauen und verbinden</translation>
    </message>
    <message>
        <source>Show the key as a picture</source>
        <translation>Den Schlüssel als Bild zeigen</translation>
    </message>
    <message>
        <source>The key as a picture of characters</source>
        <translation>Der Schlüssel als Bild aus Zeichen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyPage</name>
    <message>
        <source>The host key proves that the server is the one you mean. A changed key is never taken without asking.</source>
        <translation>Der Hostschlüssel beweist, dass der Server der gemeinte ist. Ein geänderter Schlüssel wird nie ohne Rückfrage angenommen.</translation>
    </message>
    <message>
        <source>An &amp;unknown key</source>
        <translation>Ein &amp;unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Accept and remember it</source>
        <translation>Annehmen und merken</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Only this key</source>
        <translation>&amp;Nur dieser Schlüssel</translation>
    </message>
    <message>
        <source>SHA256:… or empty</source>
        <translation>SHA256:… oder leer</translation>
    </message>
    <message>
        <source>Look it up &amp;as</source>
        <translation>N&amp;achschlagen als</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>der Name des Servers</translation>
    </message>
    <message>
        <source>&amp;Files with known keys</source>
        <translation>&amp;Dateien mit bekannten Schlüsseln</translation>
    </message>
    <message>
        <source>Sallyport&apos;s own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</source>
        <translation>die eigene von Sallyport, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</translation>
    </message>
    <message>
        <source>&amp;Hide host names in the file (hashed)</source>
        <translation>&amp;Hostnamen in der Datei verbergen (Hash)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportChoices</name>
    <message>
        <source>Fo&amp;llow the file: read it again at each connection</source>
        <translation>Der Datei fo&amp;lgen: bei jeder Verbindung neu lesen</translation>
    </message>
    <message>
        <source>The profiles then only name the host of the file</source>
        <translation>Die Profile nennen dann nur den Host der Datei</translation>
    </message>
    <message>
        <source>&amp;Run the commands in the file that say which lines count …</source>
        <translation>&amp;Die Befehle der Datei ausführen, die sagen, welche Zeilen gelten …</translation>
    </message>
    <message>
        <source>Those of Match exec; without them these lines are left out</source>
        <translation>Die von „Match exec“; ohne sie fallen diese Zeilen weg</translation>
    </message>
    <message>
        <source>What new profiles &amp;start from, as it is in the file</source>
        <translation>Womit neue Profile &amp;beginnen, wie es in der Datei steht</translation>
    </message>
    <message>
        <source>The &amp;preferences of this program, as they are in the file</source>
        <translation>Die &amp;Einstellungen dieses Programms, wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>Put new ones into the &amp;folder:</source>
        <translation>Neue in den &amp;Ordner legen:</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>Der in der Datei</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Run these commands?</source>
        <translation>Diese Befehle ausführen?</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>As TCP, the listings and files of FTP do not come through</source>
        <translation>Als TCP kommen Verzeichnisse und Dateien von FTP nicht durch</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Die Datei der Sicherung wählen.</translation>
    </message>
    <message>
        <source>Looking for what is on this computer …</source>
        <translation>Sucht, was auf diesem Rechner ist …</translation>
    </message>
    <message>
        <source>Profiles that are here but not in the backup stay as they are. Passwords are not in a backup; they stay in the key store of the computer they were typed on.</source>
        <translation>Profile, die hier sind, aber nicht in der Sicherung, bleiben, wie sie sind. Passwörter sind nicht in einer Sicherung; sie bleiben im Schlüsselbund des Rechners, auf dem sie eingegeben wurden.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>Comparing with the profiles that are here …</source>
        <translation>Vergleicht mit den vorhandenen Profilen …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Es wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Es wurde noch nichts wiederhergestellt.</translation>
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
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>what differs</comment>
        <translation>Ändert %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n thing(s)</source>
        <translation>
            <numerusform>Ändert %n Angabe</numerusform>
            <numerusform>Ändert %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here already, the same</source>
        <translation>Ist schon da, unverändert</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Changes the profile “%1”:</source>
        <translation>Ändert das Profil „%1“:</translation>
    </message>
    <message>
        <source>Changes the profile that is here:</source>
        <translation>Ändert das vorhandene Profil:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n forward(s) more</source>
        <translation>
            <numerusform>… und %n weitere Weiterleitung</numerusform>
            <numerusform>… und %n weitere Weiterleitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over as it was:</source>
        <translation>Nicht übernommen, wie es war:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>profile, server, what happens</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>profile, what happens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happens, how many warnings</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New, and trusts more than usual</source>
        <translation>Neu, und vertraut mehr als üblich</translation>
    </message>
    <message>
        <source>Trusts more than now</source>
        <translation>Vertraut mehr als jetzt</translation>
    </message>
    <message>
        <source>Trusts more than usual:</source>
        <translation>Vertraut mehr als üblich:</translation>
    </message>
    <message>
        <source>Trusts more than now:</source>
        <translation>Vertraut mehr als jetzt:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportPlanPage</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>Zu importierende Profile</translation>
    </message>
    <message>
        <source>About the selected profile</source>
        <translation>Zum gewählten Profil</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportSourcePage</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Code pa&amp;ge:</source>
        <translation>Codeseit&amp;e:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>Be&amp;fehl:</translation>
    </message>
    <message>
        <source>Fil&amp;e or folder:</source>
        <translation>Da&amp;tei oder Ordner:</translation>
    </message>
    <message>
        <source>Fil&amp;e:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The sessions of this user, from the registry</source>
        <translation>Die Sitzungen dieses Benutzers, aus der Registry</translation>
    </message>
    <message>
        <source>Nothing to import was found in the usual places. Choose a file, or another source.</source>
        <translation>An den üblichen Orten wurde nichts zum Importieren gefunden. Eine Datei oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Wählen, was importiert wird</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportText</name>
    <message>
        <source>OpenSSH configuration</source>
        <translation>OpenSSH-Konfiguration</translation>
    </message>
    <message>
        <source>PuTTY sessions</source>
        <translation>PuTTY-Sitzungen</translation>
    </message>
    <message>
        <source>Tectia configuration (ssh-broker-config.xml)</source>
        <translation>Tectia-Konfiguration (ssh-broker-config.xml)</translation>
    </message>
    <message>
        <source>Sallyport file: export or backup</source>
        <translation>Sallyport-Datei: Export oder Sicherung</translation>
    </message>
    <message>
        <source>ssh command line</source>
        <translation>ssh-Befehlszeile</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>in der Registry</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>source, where it is, how many profiles</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the command. It is read, not run.</source>
        <translation>Den Befehl eingeben oder einfügen. Er wird gelesen, nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Die Datei wählen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>code page</comment>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it, or choose another file.</source>
        <translation>Prüfen, ob der Pfad stimmt und Sie lesen dürfen, oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>„%1“ wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>Dieses Programm aktualisieren, dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>This program cannot follow that command.</source>
        <translation>Diesem Befehl kann das Programm nicht folgen.</translation>
    </message>
    <message>
        <source>Nothing can be imported from “%1”.</source>
        <translation>Aus „%1“ lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>It is not what was chosen above, or it is damaged. Choose another source or another file.</source>
        <translation>Es ist nicht das, was oben gewählt wurde, oder beschädigt. Eine andere Quelle oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Something in it does not exist here.</source>
        <translation>Manches darin gibt es hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of settings were left out.</source>
        <translation>
            <numerusform>%n Art von Einstellungen wurde ausgelassen.</numerusform>
            <numerusform>%n Arten von Einstellungen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the file was not understood.</source>
        <translation>Ein Teil der Datei wurde nicht verstanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) were left out.</source>
        <translation>
            <numerusform>%n Zeile oder Datei wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen oder Dateien wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neues</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändertes</numerusform>
            <numerusform>%n geänderte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändertes</numerusform>
            <numerusform>%n unveränderte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n nicht verwendbares</numerusform>
            <numerusform>%n nicht verwendbare</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles are in it.</source>
        <translation>Es sind keine Profile darin.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>list of counts</comment>
        <translation>Gefunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be taken over completely; select one to see what.</source>
        <translation>
            <numerusform>%n davon lässt sich nicht ganz übernehmen; auswählen zeigt, was fehlt.</numerusform>
            <numerusform>%n davon lassen sich nicht ganz übernehmen; auswählen zeigt, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and fields were read as %1; choose another code page if letters are wrong.</source>
        <translation>Namen und Felder wurden als %1 gelesen; wählen Sie eine andere Codeseite, wenn Buchstaben nicht stimmen.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;importieren</numerusform>
            <numerusform>%n Profile &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;wiederherstellen</numerusform>
            <numerusform>%n Profile &amp;wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n profile(s) were written.</source>
        <translation>
            <numerusform>Angehalten: %n Profil wurde geschrieben.</numerusform>
            <numerusform>Angehalten: %n Profile wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the rest, or close this window.</source>
        <translation>Importieren Sie den Rest, oder schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <source>Your profiles have changed meanwhile, so nothing was written.</source>
        <translation>Die Profile haben sich inzwischen geändert; darum wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look at the list again; it shows what would happen now.</source>
        <translation>Die Liste noch einmal ansehen; sie zeigt, was jetzt geschähe.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, then it stopped.</source>
        <translation>
            <numerusform>%n Profil wurde geschrieben, dann ging es nicht weiter.</numerusform>
            <numerusform>%n Profile wurden geschrieben, dann ging es nicht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct that and import the rest again.</source>
        <translation>Das berichtigen und den Rest noch einmal importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Also choose the %n profile(s) that would trust more than now; select one to see what</source>
        <translation>
            <numerusform>Auch das %n Profil wählen, das mehr vertrauen würde als jetzt; was, steht darunter, wenn es markiert ist</numerusform>
            <numerusform>Auch die %n Profile wählen, die mehr vertrauen würden als jetzt; was, steht darunter, wenn eines markiert ist</numerusform>
        </translation>
    </message>
    <message>
        <source>With it, all profiles that start from there would trust more than now:</source>
        <translation>Damit würden alle Profile, die davon ausgehen, mehr vertrauen als jetzt:</translation>
    </message>
    <message>
        <source>The file asks for it, as you, to find out which of its lines count:</source>
        <translation>Die Datei verlangt es, in Ihrem Namen, um herauszufinden, welche ihrer Zeilen gelten:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InstallKeyDialog</name>
    <message>
        <source>The line that is added</source>
        <translation>Die Zeile, die hinzukommt</translation>
    </message>
    <message>
        <source>Install a key on the server</source>
        <translation>Schlüssel auf dem Server installieren</translation>
    </message>
    <message>
        <source>The server is reached through the tunnel of another profile, which this cannot use. Connect, and add the line there by hand.</source>
        <translation>Der Server ist über den Tunnel eines anderen Profils zu erreichen, den dies nicht benutzen kann. Die Zeile dort von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Adds the line below to %1 of %2 on %3, unless its key is there already. Nothing else is changed there.</source>
        <translation>Fügt die Zeile unten in %1 von %2 auf %3 an, sofern ihr Schlüssel nicht schon dort ist. Sonst wird dort nichts geändert.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>The command that is run there</source>
        <translation>Der Befehl, der dort ausgeführt wird</translation>
    </message>
    <message>
        <source>It is run by the account&apos;s shell. Its input is two lines: the key alone, by which it sees whether it is there, and the line above.</source>
        <translation>Ihn führt die Shell des Kontos aus. Seine Eingabe sind zwei Zeilen: der Schlüssel allein, an dem er sieht, ob er schon da ist, und die Zeile oben.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>The profile has no key of its own, and there is none in ~/.ssh. Make one with New key.</source>
        <translation>Das Profil hat keinen eigenen Schlüssel, und in ~/.ssh ist keiner. Einen erzeugen mit „Neuer Schlüssel“.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Stopped. If it had been connected already, the key may be there.</source>
        <translation>Angehalten. War schon verbunden, kann der Schlüssel dort sein.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Logged in. Adding the key…</source>
        <translation>Angemeldet. Der Schlüssel wird hinzugefügt…</translation>
    </message>
    <message>
        <source>To add a key, the account has to be logged in to by something that works already, such as a password or another key.</source>
        <translation>Um einen Schlüssel hinzuzufügen, muss man sich beim Konto mit etwas anmelden, das schon gilt, etwa einem Passwort oder einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Test the connection to see whether it is enough now.</source>
        <translation>„Verbindung testen“ zeigt, ob er jetzt genügt.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InteractiveDialog</name>
    <message>
        <source>%1 has a message</source>
        <translation>%1 hat eine Mitteilung</translation>
    </message>
    <message>
        <source>%1 asks before it lets you in</source>
        <translation>%1 fragt, bevor Sie eingelassen werden</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>Die letzte Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>Antwort &amp;merken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The server asks:</source>
        <translation>Der Server fragt:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s question: %1</source>
        <translation>Antwort auf die Frage des Servers: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeyActions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>Neuer Schlüsse&amp;l…</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>Auf dem Server &amp;installieren…</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key and names it above</source>
        <translation>Erzeugt einen Ed25519-Schlüssel und nennt ihn oben</translation>
    </message>
    <message>
        <source>Adds the public half of a key to the account&apos;s authorized_keys, after showing how</source>
        <translation>Fügt die öffentliche Hälfte eines Schlüssels in authorized_keys des Kontos ein und zeigt vorher, wie</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Sallyport %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Its text stands at the end.</source>
        <translation>Sallyport %1 ist freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Ihr Text steht am Ende.</translation>
    </message>
    <message>
        <source>What it is made of besides:</source>
        <translation>Woraus es außerdem besteht:</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>an address on the web</comment>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Text of the licence: %1</source>
        <translation>Text der Lizenz: %1</translation>
    </message>
    <message>
        <source>What came along with this copy:</source>
        <translation>Was mit diesem Exemplar mitkam:</translation>
    </message>
    <message>
        <source>The texts that came along with this copy:</source>
        <translation>Die Texte, die mit diesem Exemplar mitkamen:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ListenerForm</name>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse zum Lauschen</translation>
    </message>
    <message>
        <source>An address, * for every one, or the path of a Unix socket</source>
        <translation>Eine Adresse, * für alle, oder der Pfad eines Unix-Sockets</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port zum Lauschen</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>anybody – or 192.168.1.0/24, 10.0.0.7</source>
        <translation>alle – oder 192.168.1.0/24, 10.0.0.7</translation>
    </message>
    <message>
        <source>Is the port free</source>
        <translation>Ist der Port frei</translation>
    </message>
    <message>
        <source>This computer only, IPv4 and IPv6</source>
        <translation>Nur dieser Rechner, IPv4 und IPv6</translation>
    </message>
    <message>
        <source>The server only</source>
        <translation>Nur der Server</translation>
    </message>
    <message>
        <source>Only there, IPv4</source>
        <translation>Nur dort, IPv4</translation>
    </message>
    <message>
        <source>Only there, IPv6</source>
        <translation>Nur dort, IPv6</translation>
    </message>
    <message>
        <source>An address of this computer</source>
        <translation>Eine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation>Jede Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Every address of the server</source>
        <translation>Jede Adresse des Servers</translation>
    </message>
    <message>
        <source>Whoever reaches the server can use this forward, without a password, if the server allows it (GatewayPorts).</source>
        <translation>Wer den Server erreicht, kann diese Weiterleitung ohne Passwort benutzen, wenn der Server es erlaubt (GatewayPorts).</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can use this forward, without a password.</source>
        <translation>Jeder Rechner, der diesen erreicht, kann diese Weiterleitung ohne Passwort benutzen.</translation>
    </message>
    <message>
        <source>The computers on the list can use this forward, without a password.</source>
        <translation>Die Rechner auf der Liste können diese Weiterleitung ohne Passwort benutzen.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now.</source>
        <translation>Dieser Rechner hat die Adresse %1 zurzeit nicht.</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system.</source>
        <translation>Ports unter 1024 sind dem System vorbehalten.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another forward that runs now.</source>
        <translation>Port %1 ist durch eine andere laufende Weiterleitung belegt.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (PID %3).</source>
        <translation>Port %1 ist durch %2 (PID %3) belegt.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Port %1 ist durch ein anderes Programm belegt.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>&amp;Programs of</source>
        <translation>&amp;Programme von</translation>
    </message>
    <message>
        <source>users as the profile says</source>
        <translation>Benutzern, wie es das Profil sagt</translation>
    </message>
    <message>
        <source>my own user only</source>
        <translation>nur mir selbst</translation>
    </message>
    <message>
        <source>every user</source>
        <translation>allen Benutzern</translation>
    </message>
    <message>
        <source>Whose programs may use this forward. With “my own user only”, what comes from another user or another computer is closed at once.</source>
        <translation>Wessen Programme diese Weiterleitung benutzen dürfen. Mit „nur mir selbst“ wird, was von einem anderen Benutzer oder Rechner kommt, sofort geschlossen.</translation>
    </message>
    <message>
        <source>Allow local &amp;connections only</source>
        <translation>Nur lokale &amp;Verbindungen erlauben</translation>
    </message>
    <message>
        <source>Let in onl&amp;y</source>
        <translation>Nur e&amp;inlassen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogModel</name>
    <message>
        <source>detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, level, profile, what happened</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogTab</name>
    <message>
        <source>Pau&amp;se</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Wichtiges</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Of which profiles</source>
        <translation>Von welchen Profilen</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Das Protokoll wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The log could not be saved as %1: %2</source>
        <translation>Das Protokoll konnte nicht als %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LoginPage</name>
    <message>
        <source>Passwords are not part of a profile. You are asked for them, and may have them remembered in the key store.</source>
        <translation>Passwörter gehören nicht zum Profil. Sie werden abgefragt und auf Wunsch im Schlüsselbund gemerkt.</translation>
    </message>
    <message>
        <source>Use the keys of the SSH &amp;agent</source>
        <translation>Schlüssel des SSH-&amp;Agenten verwenden</translation>
    </message>
    <message>
        <source>Agent&apos;s &amp;socket</source>
        <translation>&amp;Socket des Agenten</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>der übliche</translation>
    </message>
    <message>
        <source>&amp;Key files</source>
        <translation>Schlüssel&amp;dateien</translation>
    </message>
    <message>
        <source>every key of the agent, then the usual files in ~/.ssh</source>
        <translation>alle Schlüssel des Agenten, dann die üblichen Dateien in ~/.ssh</translation>
    </message>
    <message>
        <source>Offer &amp;only these keys</source>
        <translation>&amp;Nur diese Schlüssel anbieten</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>the -cert.pub next to each key file</source>
        <translation>das -cert.pub neben jeder Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Methods, in order</source>
        <translation>&amp;Verfahren, der Reihe nach</translation>
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
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Back up everything …</source>
        <translation>Alles si&amp;chern …</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>What profiles in&amp;herit …</source>
        <translation>Was Profile &amp;erben …</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>Einstellun&amp;gen …</translation>
    </message>
    <message>
        <source>&amp;About Sallyport</source>
        <translation>&amp;Über Sallyport</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;Log file</source>
        <translation>&amp;Protokolldatei</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>&amp;Diagnose speichern …</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command …</source>
        <translation>ssh-Befehl ein&amp;fügen …</translation>
    </message>
    <message>
        <source>Im&amp;port …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Filter profiles, hosts, ports</source>
        <translation>Profile, Hosts, Ports filtern</translation>
    </message>
    <message>
        <source>Words to look for; or a server to connect to, as user@host or as an ssh command</source>
        <translation>Wörter zum Suchen; oder ein Server zum Verbinden, als benutzer@host oder als ssh-Befehl</translation>
    </message>
    <message>
        <source>Connect a&amp;ll</source>
        <translation>A&amp;lle verbinden</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>&amp;Alle verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Alle &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Reconnect all</source>
        <translation>Alle &amp;neu verbinden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>Das erste zeigen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Au&amp;sblenden</translation>
    </message>
    <message>
        <source>Another copy of this program has changed “%1” meanwhile; your changes were not saved.</source>
        <translation>Eine andere Kopie dieses Programms hat „%1“ inzwischen geändert; Ihre Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation>Beide haben geändert: %1</translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation>Meine trotzdem spei&amp;chern</translation>
    </message>
    <message>
        <source>Secrets are not kept</source>
        <translation>Geheimnisse werden nicht gemerkt</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
    <message>
        <source>There is no key store: passwords are asked for each time. %1</source>
        <translation>Es gibt keinen Schlüsselbund: Passwörter werden jedes Mal abgefragt. %1</translation>
    </message>
    <message>
        <source>What you let be remembered is kept in %1, never in a file of Sallyport.</source>
        <translation>Was Sie merken lassen, liegt in %1, nie in einer Datei von Sallyport.</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>Die andere &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written.</source>
        <translation>
            <numerusform>%n Profil geschrieben.</numerusform>
            <numerusform>%n Profile geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to %1</source>
        <translation>
            <numerusform>%n Profil in %1 geschrieben</numerusform>
            <numerusform>%n Profile in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Check for a new &amp;version …</source>
        <translation>&amp;Nach einer neuen Version fragen …</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Remember the passphrase in %1</source>
        <translation>Passphrase in %1 &amp;merken</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose where the key is written</source>
        <translation>Wählen, wohin der Schlüssel geschrieben wird</translation>
    </message>
    <message>
        <source>This public half belongs into ~/.ssh/authorized_keys on the server:</source>
        <translation>Diese öffentliche Hälfte gehört auf dem Server in ~/.ssh/authorized_keys:</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>Die öffentliche Hälfte</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>Auf dem Server &amp;installieren…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of the file can log in with it.</source>
        <translation>Ohne Passphrase kann sich damit anmelden, wer an die Datei kommt.</translation>
    </message>
    <message>
        <source>The passphrase is asked for when the key is used. It cannot be replaced if it is lost.</source>
        <translation>Die Passphrase wird erfragt, wenn der Schlüssel gebraucht wird. Geht sie verloren, ist sie nicht zu ersetzen.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>The key is in %1, and the profile logs in with it from now on.</source>
        <translation>Der Schlüssel ist in %1, und das Profil meldet sich von nun an mit ihm an.</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key. Once its public half is on the server, it logs in without a password.</source>
        <translation>Erzeugt einen Ed25519-Schlüssel. Ist seine öffentliche Hälfte auf dem Server, meldet er ohne Passwort an.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordDialog</name>
    <message>
        <source>%1 wants a new password</source>
        <translation>%1 verlangt ein neues Passwort</translation>
    </message>
    <message>
        <source>The server did not take that password.</source>
        <translation>Der Server hat dieses Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>none; Work/Customers is a folder in a folder</source>
        <translation>keiner; Arbeit/Kunden ist ein Ordner im Ordner</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>none, or #rrggbb</source>
        <translation>keine, oder #rrggbb</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Eine Farbe wählen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>%n Tunnel hat die Verbindung verloren</numerusform>
            <numerusform>%n Tunnel haben die Verbindung verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>%n Tunnel ist wieder verbunden</numerusform>
            <numerusform>%n Tunnel sind wieder verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>%n Tunnel ist gescheitert</numerusform>
            <numerusform>%n Tunnel sind gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>%n Tunnel wartet auf Sie</numerusform>
            <numerusform>%n Tunnel warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwards of %n tunnel(s) failed</source>
        <translation>
            <numerusform>Weiterleitungen von %n Tunnel sind ausgefallen</numerusform>
            <numerusform>Weiterleitungen von %n Tunneln sind ausgefallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasteDialog</name>
    <message>
        <source>Paste an ssh command</source>
        <translation>ssh-Befehl einfügen</translation>
    </message>
    <message>
        <source>&amp;Command line, as one types it in a terminal. It is read, not run.</source>
        <translation>&amp;Befehlszeile, wie man sie im Terminal eingibt. Sie wird gelesen, nicht ausgeführt.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>ssh-Befehl</translation>
    </message>
    <message>
        <source>&amp;Make the profile …</source>
        <translation>&amp;Profil anlegen …</translation>
    </message>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>Das ist kein ssh-Befehl, dem dieses Programm folgen kann: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>No profile has been made of the command yet.</source>
        <translation>Aus dem Befehl ist noch kein Profil geworden.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PathPicture</name>
    <message>
        <source>Way of the connection</source>
        <translation>Weg der Verbindung</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Places</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Bekannte Hosts</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, each only where you say so.</source>
        <translation>Geheimnisse werden in %1 aufbewahrt, jedes nur, wo Sie es sagen.</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>Es gibt keinen Schlüsselbund zu benutzen: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Bei der &amp;Anmeldung starten</translation>
    </message>
    <message>
        <source>Start with the &amp;window hidden</source>
        <translation>Mit verborgenem &amp;Fenster starten</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Im Betrieb</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Bei geschlossenem Fenster im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Notify me when a tunnel breaks, comes back or needs me</source>
        <translation>&amp;Benachrichtigen, wenn ein Tunnel abbricht, wiederkommt oder mich braucht</translation>
    </message>
    <message>
        <source>&amp;Language of the texts:</source>
        <translation>&amp;Sprache der Texte:</translation>
    </message>
    <message>
        <source>It is used from the next start of the program.</source>
        <translation>Sie gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation>Neue Profile</translation>
    </message>
    <message>
        <source>What a profile does not set itself, it takes from here.</source>
        <translation>Was ein Profil nicht selbst festlegt, übernimmt es von hier.</translation>
    </message>
    <message>
        <source>&amp;Edit what new profiles start from …</source>
        <translation>&amp;Vorgaben für neue Profile bearbeiten …</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Profiles and settings:</source>
        <translation>&amp;Profile und Einstellungen:</translation>
    </message>
    <message>
        <source>In %1, each only where you say so</source>
        <comment>key store</comment>
        <translation>In %1, jedes nur, wo Sie es sagen</translation>
    </message>
    <message>
        <source>Nowhere: they are asked for each time</source>
        <translation>Nirgends: Sie werden jedes Mal abgefragt</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>Passwörter:</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>Es gibt keinen verwendbaren Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>The start at login cannot be set up.</source>
        <translation>Der Start bei der Anmeldung lässt sich nicht einrichten.</translation>
    </message>
    <message>
        <source>The start at login cannot be taken back.</source>
        <translation>Der Start bei der Anmeldung lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Check that the file named in the details can be written.</source>
        <translation>Prüfen, ob sich die Datei in den Einzelheiten schreiben lässt.</translation>
    </message>
    <message>
        <source>Profiles that are marked “Connect when Sallyport starts” then connect.</source>
        <translation>Profile, bei denen „Beim Start von Sallyport verbinden“ gewählt ist, verbinden sich dann.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Fa&amp;rben:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>size of text</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Tell me about new &amp;versions</source>
        <translation>Neue Versionen &amp;melden</translation>
    </message>
    <message>
        <source>Once a day %1 is asked over HTTPS for one small file that says which version is the newest: it learns this computer’s address and this version, and nothing is downloaded or installed.</source>
        <translation>Einmal am Tag wird %1 über HTTPS nach einer kleinen Datei gefragt, die sagt, welche Version die neueste ist: Der Host erfährt die Adresse dieses Computers und diese Version, und nichts wird heruntergeladen oder installiert.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemStrip</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the help says of this error</source>
        <translation>Was die Hilfe zu diesem Fehler sagt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileDifference</name>
    <message>
        <source>%1 %2 → %3</source>
        <comment>kind, listens on, reaches</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) more</source>
        <translation>
            <numerusform>%n Weiterleitung mehr</numerusform>
            <numerusform>%n Weiterleitungen mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) less</source>
        <translation>
            <numerusform>%n Weiterleitung weniger</numerusform>
            <numerusform>%n Weiterleitungen weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward gone: %1</source>
        <translation>Weiterleitung weg: %1</translation>
    </message>
    <message>
        <source>Forward added: %1</source>
        <translation>Weiterleitung neu: %1</translation>
    </message>
    <message>
        <source>The order of the forwards</source>
        <translation>Die Reihenfolge der Weiterleitungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field is empty</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>Die Notizen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The place in the list</source>
        <translation>Der Platz in der Liste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How the jump hosts are logged in to</source>
        <translation>Wie die Anmeldung bei den Sprungrechnern geht</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Compression: on</source>
        <translation>Komprimierung: an</translation>
    </message>
    <message>
        <source>Compression: off</source>
        <translation>Komprimierung: aus</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Hostschlüssel</translation>
    </message>
    <message>
        <source>Hops and proxy</source>
        <translation>Sprünge und Proxy</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Another profile has this name, too.</source>
        <translation>Ein anderes Profil hat diesen Namen auch.</translation>
    </message>
    <message>
        <source>What profiles inherit</source>
        <translation>Was Profile erben</translation>
    </message>
    <message>
        <source>Follows %1 in %2</source>
        <translation>Folgt %1 in %2</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The file cannot be followed as it is now: %1</source>
        <translation>Der Datei lässt sich so, wie sie jetzt ist, nicht folgen: %1</translation>
    </message>
    <message>
        <source>What the file says of the connection is read again each time, and shown in grey; the forwards are the profile&apos;s own.</source>
        <translation>Was die Datei über die Verbindung sagt, wird jedes Mal neu gelesen und grau gezeigt; die Weiterleitungen sind die des Profils.</translation>
    </message>
    <message>
        <source>The changes to what profiles inherit are not saved.</source>
        <translation>Die Änderungen an dem, was Profile erben, sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>Das neue Profil ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>Die Änderungen an diesem Profil sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>Die Änderungen an „%1“ sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Sallyport ended before this was saved. It is as it was typed.</source>
        <translation>Sallyport wurde beendet, bevor dies gespeichert war. Es ist so, wie es eingegeben wurde.</translation>
    </message>
    <message>
        <source>Make it &amp;independent</source>
        <translation>Unabhängig ma&amp;chen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Edit the forward…</source>
        <translation>Weiterleitung bearbeiten…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Use the default</source>
        <translation>Vorgabe verwenden</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>aus den Vorgaben</translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation>Woher dieser Wert kommt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePane</name>
    <message>
        <source>Edit the profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Some changes count from the next connection on.</source>
        <translation>Einige Änderungen gelten erst ab der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation>&amp;Weiterleitungen</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>Die &amp;Fassung davor zurückholen</translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation>Profil &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <translation>Nicht verbunden · %1</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>Verb&amp;indungen</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>&amp;Übertragungen</translation>
    </message>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Traff&amp;ic</source>
        <translation>&amp;Datenverkehr</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Make new defaults …</source>
        <translation>&amp;Neue Vorgaben anlegen …</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>Bei&amp;seitelegen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>This profile is not saved: it is gone when Sallyport ends.</source>
        <translation>Dieses Profil ist nicht gespeichert: Es ist fort, wenn Sallyport endet.</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>&amp;Behalten …</translation>
    </message>
    <message>
        <source>There is no version before it; it can be set aside.</source>
        <translation>Es gibt keine Fassung davor; sie lässt sich beiseitelegen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTree</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>%n Profil entfernen?</numerusform>
            <numerusform>%n Profile entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>(No folder)</source>
        <translation>(Kein Ordner)</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>&amp;Neuer Ordner …</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the folder; a / makes folders in folders:</source>
        <translation>Name des Ordners; ein / macht Ordner in Ordnern:</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>Bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>Als ssh-Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>Die Fassung davor zurück&amp;holen</translation>
    </message>
    <message>
        <source>Re&amp;name the folder</source>
        <translation>Ordner &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>In &amp;Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>New &amp;profile …</source>
        <translation>Neues &amp;Profil …</translation>
    </message>
    <message>
        <source>No profile has that in its name, folder, tags, hosts or ports.</source>
        <translation>Kein Profil hat das in Namen, Ordner, Schlagwörtern, Hosts oder Ports.</translation>
    </message>
    <message>
        <source>S&amp;ort by name</source>
        <translation>Nach Na&amp;men sortieren</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>Sein Tunnel wird getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) of these are disconnected.</source>
        <translation>
            <numerusform>%n Tunnel davon wird getrennt.</numerusform>
            <numerusform>%n Tunnel davon werden getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) are cut.</source>
        <translation>
            <numerusform>%n offene Verbindung bricht ab.</numerusform>
            <numerusform>%n offene Verbindungen brechen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>&amp;Behalten …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;verbinden</numerusform>
            <numerusform>%n Profile &amp;verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disconnect %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;trennen</numerusform>
            <numerusform>%n Profile &amp;trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnec&amp;t</source>
        <translation>Neu verb&amp;inden</translation>
    </message>
    <message numerus="yes">
        <source>Reconnec&amp;t %n profile(s)</source>
        <translation>
            <numerusform>%n Profil neu verb&amp;inden</numerusform>
            <numerusform>%n Profile neu verb&amp;inden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s) …</source>
        <translation>
            <numerusform>Ordner mit %n Profil &amp;entfernen …</numerusform>
            <numerusform>Ordner mit %n Profilen &amp;entfernen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s)</source>
        <translation>
            <numerusform>Ordner mit %n Profil &amp;entfernen</numerusform>
            <numerusform>Ordner mit %n Profilen &amp;entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s) …</source>
        <translation>
            <numerusform>%n Profil &amp;entfernen …</numerusform>
            <numerusform>%n Profile &amp;entfernen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s)</source>
        <translation>
            <numerusform>%n Profil &amp;entfernen</numerusform>
            <numerusform>%n Profile &amp;entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n profile(s)</source>
        <translation>
            <numerusform>%n Profil dupli&amp;zieren</numerusform>
            <numerusform>%n Profile dupli&amp;zieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n profile(s) to</source>
        <translation>
            <numerusform>%n Profil in &amp;Ordner verschieben</numerusform>
            <numerusform>%n Profile in &amp;Ordner verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n profile(s) …</source>
        <translation>
            <numerusform>%n Profil e&amp;xportieren …</numerusform>
            <numerusform>%n Profile e&amp;xportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the file &amp;aside</source>
        <translation>Die &amp;Datei beiseitelegen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTreeModel</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a profile&apos;s file is of a newer version</comment>
        <translation>neuer</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a profile&apos;s file cannot be read</comment>
        <translation>nicht lesbar</translation>
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
        <translation>Profil %1 · %2</translation>
    </message>
    <message>
        <source>There is no key store on this desktop, so it is asked for each time.</source>
        <translation>Diese Arbeitsumgebung hat keinen Schlüsselbund; daher wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>remember it in a key store</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptText</name>
    <message>
        <source>%1 (jump host %2)</source>
        <translation>%1 (Sprungrechner %2)</translation>
    </message>
    <message>
        <source>%1 shows a host key that is not on file.</source>
        <translation>%1 zeigt einen Hostschlüssel, der nicht hinterlegt ist.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed.</source>
        <translation>Der Hostschlüssel von %1 hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase.</source>
        <translation>Der Schlüssel %1 braucht seine Passphrase.</translation>
    </message>
    <message>
        <source>%1 asks a question.</source>
        <translation>%1 stellt eine Frage.</translation>
    </message>
    <message>
        <source>%1 wants a new password.</source>
        <translation>%1 verlangt ein neues Passwort.</translation>
    </message>
    <message>
        <source>The security key waits to be touched.</source>
        <translation>Der Sicherheitsschlüssel wartet auf eine Berührung.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password.</source>
        <translation>Der Proxy %1 fragt nach einem Passwort.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Such an answer may be good only once: Sallyport connects again when you go on, and the server asks anew.</source>
        <translation>Der Server hat inzwischen aufgelegt. Eine solche Antwort gilt vielleicht nur einmal: Wenn Sie fortfahren, verbindet Sallyport erneut, und der Server fragt neu.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again when you decide, and your decision counts for this very key.</source>
        <translation>Der Server hat inzwischen aufgelegt. Sie haben Zeit: Sallyport verbindet erneut, wenn Sie entscheiden; Ihre Entscheidung gilt für genau diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again with your answer.</source>
        <translation>Der Server hat inzwischen aufgelegt. Sie haben Zeit: Sallyport verbindet mit Ihrer Antwort erneut.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickConnect</name>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>Das ist kein ssh-Befehl, dem dieses Programm folgen kann: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickOffer</name>
    <message>
        <source>Connect on&amp;ce</source>
        <translation>Ein&amp;mal verbinden</translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation>Profil daraus machen …</translation>
    </message>
    <message>
        <source>Without saving it: it is gone when Sallyport ends (Enter)</source>
        <translation>Ohne zu speichern: Es ist fort, wenn Sallyport endet (Eingabetaste)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReconnectPage</name>
    <message>
        <source>Connect &amp;again when the connection is lost</source>
        <translation>&amp;Wieder verbinden, wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Erste Wartezeit</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Längste Wartezeit</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>&amp;Aufgeben nach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> tries in a row</source>
        <translation> Versuchen nacheinander</translation>
    </message>
    <message>
        <source>Let programs &amp;wait</source>
        <translation>&amp;Programme warten lassen</translation>
    </message>
    <message>
        <source>not at all: refuse them</source>
        <translation>gar nicht: abweisen</translation>
    </message>
    <message>
        <source>How long a connection made meanwhile waits for the tunnel</source>
        <translation>Wie lange eine inzwischen begonnene Verbindung auf den Tunnel wartet</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Ist er noch da?</translation>
    </message>
    <message>
        <source>Ask the server &amp;every</source>
        <translation>Den Server &amp;fragen alle</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>Verloren nach</translation>
    </message>
    <message>
        <source> unanswered questions</source>
        <translation> unbeantworteten Fragen</translation>
    </message>
    <message>
        <source>When a forward cannot be set up</source>
        <translation>Wenn eine Weiterleitung nicht zustande kommt</translation>
    </message>
    <message>
        <source>&amp;Steady after</source>
        <translation>&amp;Stabil nach</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>A connection that ends sooner after the login counts as a failed try</source>
        <translation>Eine Verbindung, die nach der Anmeldung früher endet, zählt als fehlgeschlagener Versuch</translation>
    </message>
    <message>
        <source>Disconnect: all forwards o&amp;r none</source>
        <translation>Trennen: alle Weiterleitungen oder &amp;keine</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoutePage</name>
    <message>
        <source>no other profile</source>
        <translation>kein anderes Profil</translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation>ein Profil, das es nicht mehr gibt (%1)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>&amp;Jump hosts,
nearest first</source>
        <translation>&amp;Sprungrechner,
nächster zuerst</translation>
    </message>
    <message>
        <source>Jump hosts, nearest first</source>
        <translation>Sprungrechner, nächster zuerst</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>Ben&amp;utzer des Proxys</translation>
    </message>
    <message>
        <source>SOCKS 4</source>
        <translation>SOCKS 4</translation>
    </message>
    <message>
        <source>SOCKS 4a</source>
        <translation>SOCKS 4a</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>&amp;Durch</translation>
    </message>
    <message>
        <source>Proxy&apos;s a&amp;ddress</source>
        <translation>&amp;Adresse des Proxys</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleBasicsPage</name>
    <message>
        <source>a word for yourself</source>
        <translation>ein Wort für Sie selbst</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>Anzeige&amp;name</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;TCP</source>
        <translation>&amp;TCP</translation>
    </message>
    <message>
        <source>&amp;FTP</source>
        <translation>&amp;FTP</translation>
    </message>
    <message>
        <source>SOC&amp;KS and HTTP proxy</source>
        <translation>SOC&amp;KS- und HTTP-Proxy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Outgoing: from this computer, through the server</source>
        <translation>&amp;Ausgehend: von diesem Rechner, durch den Server</translation>
    </message>
    <message>
        <source>&amp;Incoming: from the server, through this computer</source>
        <translation>&amp;Eingehend: vom Server, durch diesen Rechner</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message>
        <source>New forward</source>
        <translation>Neue Weiterleitung</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTP clients</source>
        <translation>FTP-Programme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Another forward of this profile listens there already.</source>
        <translation>Eine andere Weiterleitung dieses Profils lauscht dort schon.</translation>
    </message>
    <message>
        <source>The pasted line was not taken over: %1.</source>
        <translation>Die eingefügte Zeile wurde nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Filled in from the pasted line.</source>
        <translation>Aus der eingefügten Zeile ausgefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>Aus der Weiterleitung der eingefügten Zeile ausgefüllt.</numerusform>
            <numerusform>Aus der ersten von %n Weiterleitungen der eingefügten Zeile ausgefüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Te&amp;sten</translation>
    </message>
    <message>
        <source>Connects to the server and tries this forward</source>
        <translation>Verbindet zum Server und versucht diese Weiterleitung</translation>
    </message>
    <message>
        <source>The new forward is not saved.</source>
        <translation>Die neue Weiterleitung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to this forward are not saved.</source>
        <translation>Die Änderungen an dieser Weiterleitung sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>FTP transfers</source>
        <translation>FTP-Übertragungen</translation>
    </message>
    <message>
        <source>To try them takes a login to the FTP server.</source>
        <translation>Dafür braucht es eine Anmeldung am FTP-Server.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleLimitsPage</name>
    <message>
        <source>This forward is s&amp;witched on</source>
        <translation>Diese Weiterleitung ist ein&amp;geschaltet</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>the usual limit</source>
        <translation>die übliche Grenze</translation>
    </message>
    <message>
        <source>With FTP these are the sessions, not their data connections</source>
        <translation>Bei FTP sind das die Sitzungen, nicht ihre Datenverbindungen</translation>
    </message>
    <message>
        <source>Everything this computer reaches, itself left out.
Or one entry a line: web:80, *:443, 10.0.0.0/8:*</source>
        <translation>Alles, was dieser Rechner erreicht, er selbst ausgenommen.
Oder ein Eintrag je Zeile: web:80, *:443, 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>May &amp;reach only</source>
        <translation>Darf nur e&amp;rreichen</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>A&amp;dressen</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>&amp;Verbindungen zugleich</translation>
    </message>
    <message>
        <source>the usual limit (64)</source>
        <translation>die übliche Grenze (64)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleText</name>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKS-Proxy</translation>
    </message>
    <message>
        <source>Incoming SOCKS proxy</source>
        <translation>Eingehender SOCKS-Proxy</translation>
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
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>freier Port</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 von hier</translation>
    </message>
    <message>
        <source>SSH all the way</source>
        <translation>SSH auf dem ganzen Weg</translation>
    </message>
    <message>
        <source>SSH to %1; clear from there to %2</source>
        <translation>SSH bis %1; offen von dort bis %2</translation>
    </message>
    <message>
        <source>SSH from %1; clear from here to %2</source>
        <translation>SSH ab %1; offen von hier bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) to port 21, that of FTP: make FTP forwards of them</source>
        <translation>
            <numerusform>%n Weiterleitung zu Port 21, dem von FTP: zur FTP-Weiterleitung machen</numerusform>
            <numerusform>%n Weiterleitungen zu Port 21, dem von FTP: zu FTP-Weiterleitungen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>FTP forward: %1 → %2</source>
        <translation>FTP-Weiterleitung: %1 → %2</translation>
    </message>
    <message>
        <source>Forward: %1 → %2</source>
        <translation>Weiterleitung: %1 → %2</translation>
    </message>
    <message>
        <source>“%1” is in clear between %2 and %3, its FTP password too.</source>
        <translation>„%1“ läuft zwischen %2 und %3 offen, auch das FTP-Passwort.</translation>
    </message>
    <message>
        <source>“%1” is in clear between this computer and %2, its FTP password too.</source>
        <translation>„%1“ läuft zwischen diesem Computer und %2 offen, auch das FTP-Passwort.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between %2 and %3.</source>
        <translation>Dateien und Listen von „%1“ laufen zwischen %2 und %3 offen.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between this computer and %2.</source>
        <translation>Dateien und Listen von „%1“ laufen zwischen diesem Computer und %2 offen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SecretDialog</name>
    <message>
        <source>Passphrase for the key %1</source>
        <translation>Passphrase für den Schlüssel %1</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Passwort für den Proxy %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation>Passwort von %1 für %2</translation>
    </message>
    <message>
        <source>That was not the passphrase of this key.</source>
        <translation>Das war nicht die Passphrase dieses Schlüssels.</translation>
    </message>
    <message>
        <source>That password was not accepted.</source>
        <translation>Dieses Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerText</name>
    <message>
        <source>The server says:</source>
        <translation>Der Server sagt:</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Was der Server sagt</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Shortcuts</name>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>In der Liste der Profile</translation>
    </message>
    <message>
        <source>In the list of forwards</source>
        <translation>In der Liste der Weiterleitungen</translation>
    </message>
    <message>
        <source>In the other lists</source>
        <translation>In den anderen Listen</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Beim Bearbeiten</translation>
    </message>
    <message>
        <source>The page of this help that fits</source>
        <translation>Die passende Seite dieser Hilfe</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Filter the profiles</source>
        <translation>Die Profile filtern</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>Das letzte Entfernen rückgängig machen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>Verbinden oder trennen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Paste an ssh command with -L, -R or -D</source>
        <translation>Einen ssh-Befehl mit -L, -R oder -D einfügen</translation>
    </message>
    <message>
        <source>End the chosen connections</source>
        <translation>Die gewählten Verbindungen beenden</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>up</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>partly up</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1 über den Proxy %2</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Wartet auf Sie: %1</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>Aus · %1</translation>
    </message>
    <message>
        <source>Ready: connects when a program uses one of its forwards.</source>
        <translation>Bereit: verbindet, sobald ein Programm eine der Weiterleitungen benutzt.</translation>
    </message>
    <message>
        <source>Waiting for the network to come back.</source>
        <translation>Wartet, bis das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindet zu %1 …</translation>
    </message>
    <message>
        <source>Checking the host key of %1 …</source>
        <translation>Prüft den Hostschlüssel von %1 …</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>Meldet sich an bei %1 …</translation>
    </message>
    <message>
        <source>Up for %1 · %2</source>
        <translation>Seit %1 verbunden · %2</translation>
    </message>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>Seit %1 verbunden, aber %n Weiterleitung ist gescheitert · %2</numerusform>
            <numerusform>Seit %1 verbunden, aber %n Weiterleitungen sind gescheitert · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1.</source>
        <translation>nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>trying again now.</source>
        <translation>neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Lost the connection %1 ago; %2</source>
        <translation>Verbindung vor %1 verloren; %2</translation>
    </message>
    <message>
        <source>No connection yet; %1</source>
        <translation>Noch keine Verbindung; %1</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Gescheitert.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt ver&amp;suchen</translation>
    </message>
    <message>
        <source>Ans&amp;wer …</source>
        <translation>Ant&amp;worten …</translation>
    </message>
    <message>
        <source>as %1 in %2</source>
        <comment>a host of a file</comment>
        <translation>wie %1 in %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TableColumns</name>
    <message>
        <source>&amp;Fit to what they hold</source>
        <translation>&amp;An den Inhalt anpassen</translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation>Wie am An&amp;fang</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Spa&amp;lten</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>Die gewählte Zeile in voller Länge</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestPanel</name>
    <message>
        <source>Stop the &amp;test</source>
        <translation>&amp;Test anhalten</translation>
    </message>
    <message>
        <source>Something was changed since this test.</source>
        <translation>Seit diesem Test wurde etwas geändert.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the findings that are chosen</source>
        <translation>Kopiert die ausgewählten Befunde</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>Der Test läuft.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n Schritt ist fehlgeschlagen.</numerusform>
            <numerusform>%n Schritte sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at.</source>
        <translation>
            <numerusform>%n Befund ist zu beachten.</numerusform>
            <numerusform>%n Befunde sind zu beachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was tried is good.</source>
        <translation>Alles, was versucht wurde, ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestSteps</name>
    <message>
        <source>… trying</source>
        <translation>… läuft</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ gut</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ gescheitert</translation>
    </message>
    <message>
        <source>– not tried</source>
        <translation>– nicht versucht</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Schritte des Verbindungstests</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! ansehen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TouchKeyDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation>Sicherheitsschlüssel berühren</translation>
    </message>
    <message>
        <source>The key blinks and waits to be touched.</source>
        <translation>Der Schlüssel blinkt und wartet auf eine Berührung.</translation>
    </message>
    <message>
        <source>The key %1 waits to be touched.</source>
        <translation>Der Schlüssel %1 wartet auf eine Berührung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficGraph</name>
    <message>
        <source>Traffic over time</source>
        <translation>Datenverkehr über die Zeit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1: ↓ %2, ↑ %3</source>
        <translation>%1: ↓ %2, ↑ %3</translation>
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
        <translation>↓ Empfangen</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Gesendet</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficTab</name>
    <message>
        <source>Time span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Weiterleitung %1</translation>
    </message>
    <message>
        <source>Since it was started: ↓ %1 · ↑ %2</source>
        <translation>Seit dem Start: ↓ %1 · ↑ %2</translation>
    </message>
    <message>
        <source>Per forward</source>
        <translation>Je Weiterleitung</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransferModel</name>
    <message>
        <source>Data connection of %1</source>
        <translation>Datenverbindung von %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Mit der Verbindung verloren</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>%1 %2, through %3</source>
        <comment>FTP command, file, name of the forward</comment>
        <translation>%1 %2, durch %3</translation>
    </message>
    <message>
        <source>Names of the current folder</source>
        <translation>Namen im aktuellen Ordner</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a folder</comment>
        <translation>Namen in %1</translation>
    </message>
    <message>
        <source>List of the current folder</source>
        <translation>Liste des aktuellen Ordners</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>a folder</comment>
        <translation>Liste von %1</translation>
    </message>
    <message>
        <source>A file that the server names</source>
        <translation>Datei, die der Server benennt</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>FTP command, name of the forward</comment>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransfersTab</name>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
        <source>No file has gone through the FTP forwards yet.</source>
        <translation>Durch die FTP-Weiterleitungen ist noch keine Datei gegangen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>Connect &amp;all</source>
        <translation>&amp;Alle verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Alle &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Open Sallyport</source>
        <translation>&amp;Sallyport öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TunnelLog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server sagt: %1</translation>
    </message>
    <message>
        <source>The change does not take effect: %1</source>
        <translation>Die Änderung wirkt nicht: %1</translation>
    </message>
    <message>
        <source>Up: %1, %2</source>
        <translation>Verbunden: %1, %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 connected to %2.</source>
        <translation>%1 mit %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation>%1 nach %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2 ended: %3 received, %4 sent.</source>
        <translation>%1 nach %2 beendet: %3 empfangen, %4 gesendet.</translation>
    </message>
    <message>
        <source>%1 shows the key that is on file: %2</source>
        <translation>%1 zeigt den hinterlegten Schlüssel: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted and written to %3: %2</source>
        <translation>Der Schlüssel von %1 wurde angenommen und in %3 geschrieben: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted this once: %2</source>
        <translation>Der Schlüssel von %1 wurde dieses eine Mal angenommen: %2</translation>
    </message>
    <message>
        <source>The key of %1 was refused: %2</source>
        <translation>Der Schlüssel von %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Trying again: try %1, %2; last: %3</source>
        <translation>Neuer Versuch: Nr. %1, seit %2; zuletzt: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UndoLine</name>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>the forward “%1”</source>
        <translation>die Weiterleitung „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n forwards</source>
        <translation>
            <numerusform>%n Weiterleitung</numerusform>
            <numerusform>%n Weiterleitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the folder “%1” with %n profile(s)</source>
        <translation>
            <numerusform>der Ordner „%1“ mit %n Profil</numerusform>
            <numerusform>der Ordner „%1“ mit %n Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>das Profil „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>Sein Tunnel wird getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are disconnected.</source>
        <translation>
            <numerusform>%n Tunnel wird getrennt.</numerusform>
            <numerusform>%n Tunnel werden getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back again: %1.</source>
        <translation>Wieder da: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is off.</source>
        <translation>Sein Tunnel ist aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) that were on are off.</source>
        <translation>
            <numerusform>%n Tunnel, der an war, ist aus.</numerusform>
            <numerusform>%n Tunnel, die an waren, sind aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo one more</source>
        <translation>Noch eins &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo removing %1</source>
        <translation>Entfernen &amp;rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>Entfernen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Brings back %1 (%2)</source>
        <translation>Holt zurück: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>It cannot be saved yet. %1</source>
        <translation>Das lässt sich noch nicht speichern. %1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UpdateLine</name>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Diese Version nicht</translation>
    </message>
    <message>
        <source>Not to be told of this version again</source>
        <translation>Diese Version nicht noch einmal melden</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>Sallyport %1 of %2 is there.</source>
        <comment>version, date</comment>
        <translation>Sallyport %1 vom %2 ist da.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::WelcomePage</name>
    <message>
        <source>Reach what is behind an SSH server</source>
        <translation>Erreichen, was hinter einem SSH-Server liegt</translation>
    </message>
    <message>
        <source>A profile names an SSH server and what to forward through it: databases, web pages, FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, and the connection comes out at the other end.</source>
        <translation>Ein Profil nennt einen SSH-Server und was durch ihn weitergeleitet wird: Datenbanken, Webseiten, FTP-Server, oder alles über einen SOCKS-Proxy. Programme verbinden sich dann mit diesem Rechner, und die Verbindung kommt am anderen Ende heraus.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Neues Profil</translation>
    </message>
    <message>
        <source>Name a server and what to reach through it.</source>
        <translation>Einen Server nennen und was durch ihn erreichbar wird.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file.</source>
        <translation>Hosts aus OpenSSH, PuTTY, Tectia oder einer Sallyport-Datei übernehmen.</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command</source>
        <translation>ssh-&amp;Befehl einfügen</translation>
    </message>
    <message>
        <source>A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile.</source>
        <translation>Aus einer Zeile wie „ssh -L 8080:web:80 anna@bastion“ wird ein Profil.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Workbench</name>
    <message>
        <source>a question is open.</source>
        <translation>eine Frage ist offen.</translation>
    </message>
</context>
</TS>
