<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>sallyport::ui::AdvancedPage</name>
    <message>
        <source>Connect &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address or interface of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compress (helps on slow lines only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace stale Unix sockets before listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithms, the preferred ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones; +name adds, -name leaves out, ^name prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;iphers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key e&amp;xchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChangedKeyDialog</name>
    <message>
        <source>The key of %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on file with another kind of key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone could be impersonating the server, or it was reinstalled. Ask its owner before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on file stands in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;know why the key is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, type the name of the host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHints</name>
    <message>
        <source>Encrypted FTP passes unread here, so most transfers will fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption of its own: the connection is inside SSH already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, Site Manager, New site:
Protocol FTP, %1
Encryption: Only use plain FTP (insecure)
Transfer Settings: Passive
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Site:
File protocol FTP, Encryption: No encryption
%1
Advanced, Connection: Passive mode
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal, with your own user name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this in the address line and press Enter. Explorer asks for the user name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHintsPage</name>
    <message>
        <source>Command or address for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP cl&amp;ient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPage</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bastion.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect when Sallyport s&amp;tarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect only when a program uses a &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect when unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message>
        <source>any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all this computer reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the server reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS and HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever reaches the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a station and what is known of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through SSH to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not protected by SSH to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, within the same computer to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionsTab</name>
    <message>
        <source>&amp;End connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes through this profile at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;peer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;destination %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ErrorText</name>
    <message>
        <source>The name of the SSH server does not resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or use its address; a VPN or another DNS server may be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server&apos;s machine refuses connections on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that an SSH server runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and any firewall in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the SSH server from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network; the server&apos;s log may say why it hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not an SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: SSH is usually on 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts the connection but does not complete the SSH handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be overloaded, or no SSH server. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH handshake failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may have hung up on purpose (too many connections, a block list); its log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program and the server have no algorithm in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the list. Update the server, or choose what it offers on the profile&apos;s Advanced page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the SSH connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the server is down. Connect again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address and port, and that it is a proxy of the kind the profile names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and password of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy will not connect to the SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details have the proxy&apos;s own words; its administrator decides which hosts and ports it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known here, so it could be anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and compare the fingerprint with what the server&apos;s owner gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed: somebody may be impersonating it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect before the server&apos;s owner has confirmed the new fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s host key is marked as revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s owner for its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not show the host key that the profile names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fingerprint on the profile&apos;s Host key page; if it is right, somebody else answers at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s host key cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a certificate authority is on file for it, or its type is not supported. Add its own key, or name its fingerprint on the profile&apos;s Host key page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server showed another host key in the middle of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be interfering; tell the server&apos;s owner before connecting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of known hosts cannot be read, so no host key can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the permissions of the file named in the details, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and what the server accepts, named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name and the password, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this key for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, and that the public key is in the server&apos;s authorized_keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one on the profile&apos;s Login page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not in a format this program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to OpenSSH&apos;s format; the details say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is encrypted and its passphrase was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and give it, or load the key into an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; passphrases are case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build&apos;s libssh2 cannot use RSA keys with servers of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH agent cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an agent, or choose a key file on the profile&apos;s Login page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH agent did not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key may need a touch or a confirmation. Connect again and look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or the agent may be waiting for somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to log in with that the server accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key on the profile&apos;s Login page, or load one into an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the password changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and answer the question, or change the password on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks something and nobody was there to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect from this window and answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again when you can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked for no login at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that lets anybody in can be anybody&apos;s: check the host before typing a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listen port is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the program named in the details, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on a port below 1024 is not allowed for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listen address is none of this computer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address this computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listen port could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details have the system&apos;s reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server could not connect to the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port as seen from the SSH server; the details have its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to this destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination does not answer the SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port as seen from the SSH server, and firewalls behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server has no room for another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some connections, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server refused to listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port may be taken there, or its administrator forbids it (AllowTcpForwarding, PermitListen).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on this computer dropped its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection on this computer failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many connections at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some, and check what opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection came from an address this forward does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address to the forward&apos;s allowed sources, if it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward does not permit that destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the forward&apos;s permitted destinations, if it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel was down when the connection was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It connects again by itself; try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The FTP client or server did not keep to FTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not speak SOCKS or HTTP CONNECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its proxy to SOCKS 5 (or 4) or HTTP at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forward is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the forward and correct the field that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build or this server cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of the file named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile and correct the field that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such profile any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed by another copy of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be set aside, or the version before it brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this program has changed this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its version, then make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key store to keep secrets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are asked for each time; unlock or start the desktop&apos;s key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it, with the text of the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Formats</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardModel</name>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, listens on %3, reaches %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections at the moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an ssh -L, -R or -D command here to add its forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message>
        <source>Forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add forward …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the forward “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connections through it end at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the FTP client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste -L, -R or -D</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpOptionsPage</name>
    <message>
        <source>to the FTP &amp;server itself (safe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wherever the server &amp;says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it says, if that is on this &amp;list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses data connections may go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10.0.0.7, 192.168.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server listens for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it into passive mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active &amp;mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address the FTP server reaches the SSH server at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached &amp;back at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP&apos;s own &amp;TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First port for data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last port for data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports for data here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest port for passive data at the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest port for active data at the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest data port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try EPSV when the server refuses PASV, and the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of the server&apos;s list of features what cannot work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair replies of several lines for old clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server listens where the FTP server can reach it; otherwise passive mode is used towards the FTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails where the SSH server may not listen (GatewayPorts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client keeps its active mode, the FTP server sees passive mode. Works almost everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that try active mode are told to use passive mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is inside SSH already. Clients go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read or repaired then, so most transfers fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HopEditor</name>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyDialog</name>
    <message>
        <source>%1 shows this key for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can, compare it with what the server&apos;s owner gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of its %1 key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be stored in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key as a picture of characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyPage</name>
    <message>
        <source>The host key proves that the server is the one you mean. A changed key is never taken without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA256:… or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files with known keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sallyport&apos;s own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide host names in the file (hashed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InteractiveDialog</name>
    <message>
        <source>%1 has a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks before it lets you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the server&apos;s question: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ListenerForm</name>
    <message>
        <source>Allow &amp;local connections only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;in only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, * for every one, or the path of a Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody – or 192.168.1.0/24, 10.0.0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the port free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only, IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only there, IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only there, IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches the server can use this forward, without a password, if the server allows it (GatewayPorts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any computer that reaches this one can use this forward, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers on the list can use this forward, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another forward that runs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (PID %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogModel</name>
    <message>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogTab</name>
    <message>
        <source>Pau&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LoginPage</name>
    <message>
        <source>Passwords are not part of a profile. You are asked for them, and may have them remembered in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keys of the SSH &amp;agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&apos;s &amp;socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every key of the agent, then the usual files in ~/.ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer &amp;only these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the -cert.pub next to each key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Methods, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publickey, keyboard-interactive, password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter profiles, hosts, ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sallyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this program has changed “%1” meanwhile; your changes were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tunnel that is up is disconnected. The file stays beside the others, as .bak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(No folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder; a / makes folders in folders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect all of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the damaged file &amp;aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;profile …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordDialog</name>
    <message>
        <source>%1 wants a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take that password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; Work/Customers is a folder in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or #rrggbb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasteDialog</name>
    <message>
        <source>Paste an ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command line, as one types it in a terminal. It is read, not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PathPicture</name>
    <message>
        <source>Way of the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemStrip</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemText</name>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than 50 tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written #rrggbb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host has at most 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a host name or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name cannot start with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address, nor a network like 192.168.1.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a way to log in. There are publickey, keyboard-interactive and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint is SHA256: and 43 characters, as ssh-keygen -l shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than %1 jump hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile that goes through another one has no jump hosts and no proxy of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot go through itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local address or the name of a network interface is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than 100 names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the name of an algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is shorter than the first delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path is on the server: write it in full, from /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SOCKS forward has no destination: programs name it themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP needs ports on both ends, not Unix sockets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than 1000 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written like host:port, *:443 or 10.0.0.0/8:*.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range has no end, or ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward %1 listens there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than %1 forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable is written ${NAME}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is none of %h, %p, %r, %u, %d, %n, %l, %L, %i, %k and %%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ~/ stands for a home folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops and proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another profile has this name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Use the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePane</name>
    <message>
        <source>D&amp;isconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes count from the next connection on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffi&amp;c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTreeModel</name>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptDialog</name>
    <message>
        <source>%1 – Sallyport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key store on this desktop, so it is asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>remember it in a key store</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptText</name>
    <message>
        <source>%1 (jump host %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a host key that is not on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security key waits to be touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReconnectPage</name>
    <message>
        <source>Connect &amp;again when the connection is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tries in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let programs &amp;wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all: refuse them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a connection made meanwhile waits for the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> unanswered questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a forward cannot be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect: all forwards or &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoutePage</name>
    <message>
        <source>no other profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump hosts,
nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump hosts, nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message>
        <source>New forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;FTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOC&amp;KS and HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outgoing: from this computer, through the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incoming: from the server, through this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host, or the path of a Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This forward is s&amp;witched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this computer reaches, itself left out.
Or one entry a line: web:80, *:443, 10.0.0.0/8:*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &amp;reach only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer sees it: localhost is this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is %1 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another forward of this profile listens there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted line was not taken over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from the pasted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleText</name>
    <message>
        <source>SOCKS proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming SOCKS proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH all the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH to %1; clear from there to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH from %1; clear from here to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SecretDialog</name>
    <message>
        <source>Passphrase for the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the passphrase of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerText</name>
    <message>
        <source>The server says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: connects when a program uses one of its forwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the host key of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up for %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost the connection %1 ago; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestSteps</name>
    <message>
        <source>… trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TouchKeyDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key blinks and waits to be touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 waits to be touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficGraph</name>
    <message>
        <source>Traffic over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ↓ %2, ↑ %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>forward, rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficTab</name>
    <message>
        <source>Time span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Per forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was started: ↓ %1 · ↑ %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransferModel</name>
    <message>
        <source>Data connection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>FTP command, name of the forward</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransfersTab</name>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::WelcomePage</name>
    <message>
        <source>Reach what is behind an SSH server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile names an SSH server and what to forward through it: databases, web pages, FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, and the connection comes out at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a server and what to reach through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Workbench</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not take effect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connected to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 ended: %3 received, %4 sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the key that is on file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was accepted and written to %3: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was accepted this once: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
