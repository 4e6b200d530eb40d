<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>it goes through the tunnel of another profile; connect to see</source>
        <translation>il passe par le tunnel d’un autre profil&#x202f;; connectez-vous pour le savoir</translation>
    </message>
    <message>
        <source>listens already: the tunnel is up</source>
        <translation>écoute déjà&#xa0;: le tunnel est établi</translation>
    </message>
    <message>
        <source>ssh does not take this file as it is: %1</source>
        <translation>ssh n’accepte pas ce fichier tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server is reached through the tunnel of another profile, which this cannot use</source>
        <translation>le serveur est atteint par le tunnel d’un autre profil, ce que cette fonction ne permet pas</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that lacks its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>The name of the SSH server does not resolve.</source>
        <translation>Le nom du serveur SSH ne peut pas être résolu.</translation>
    </message>
    <message>
        <source>Check the spelling, or use its address; a VPN or another DNS server may be needed.</source>
        <translation>Vérifiez l’orthographe, ou utilisez l’adresse du serveur&#x202f;; un VPN ou un autre serveur DNS est peut-être nécessaire.</translation>
    </message>
    <message>
        <source>The SSH server&apos;s machine refuses connections on that port.</source>
        <translation>La machine du serveur SSH refuse les connexions sur ce port.</translation>
    </message>
    <message>
        <source>Check the port, and that an SSH server runs there.</source>
        <translation>Vérifiez le port, et qu’un serveur SSH y fonctionne.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>Le serveur SSH ne répond pas.</translation>
    </message>
    <message>
        <source>Check the address and any firewall in between.</source>
        <translation>Vérifiez l’adresse et les pare-feu intermédiaires.</translation>
    </message>
    <message>
        <source>There is no way to the SSH server from here.</source>
        <translation>Aucune route ne mène d’ici au serveur SSH.</translation>
    </message>
    <message>
        <source>Check the network connection and the address.</source>
        <translation>Vérifiez la connexion réseau et l’adresse.</translation>
    </message>
    <message>
        <source>The SSH connection broke.</source>
        <translation>La connexion SSH a été rompue.</translation>
    </message>
    <message>
        <source>Check the network; the server&apos;s log may say why it hung up.</source>
        <translation>Vérifiez le réseau&#x202f;; le journal du serveur indique peut-être pourquoi il a fermé la connexion.</translation>
    </message>
    <message>
        <source>What answers there is not an SSH server.</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur SSH.</translation>
    </message>
    <message>
        <source>Check the port: SSH is usually on 22.</source>
        <translation>Vérifiez le port&#xa0;: SSH utilise généralement le 22.</translation>
    </message>
    <message>
        <source>The server accepts the connection but does not complete the SSH handshake.</source>
        <translation>Le serveur accepte la connexion mais n’achève pas la négociation SSH.</translation>
    </message>
    <message>
        <source>It may be overloaded, or no SSH server. Try again in a while.</source>
        <translation>Il est peut-être surchargé, ou ce n’est pas un serveur SSH. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The SSH handshake failed.</source>
        <translation>La négociation SSH a échoué.</translation>
    </message>
    <message>
        <source>The server may have hung up on purpose (too many connections, a block list); its log says why.</source>
        <translation>Le serveur a peut-être fermé la connexion volontairement (trop de connexions, liste de blocage)&#x202f;; son journal en donne la raison.</translation>
    </message>
    <message>
        <source>This program and the server have no algorithm in common.</source>
        <translation>Ce programme et le serveur n’ont aucun algorithme en commun.</translation>
    </message>
    <message>
        <source>The details name the list. Update the server, or choose what it offers on the profile&apos;s Advanced page.</source>
        <translation>Les détails indiquent la liste. Mettez le serveur à jour, ou choisissez ce qu’il propose à la page «&#xa0;Avancé&#xa0;» du profil.</translation>
    </message>
    <message>
        <source>The server ended the SSH connection.</source>
        <translation>Le serveur a mis fin à la connexion SSH.</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>Les détails reproduisent le message du serveur.</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>Le serveur ne répond plus.</translation>
    </message>
    <message>
        <source>The network or the server is down. Connect again later.</source>
        <translation>Le réseau ou le serveur est en panne. Reconnectez-vous plus tard.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est inaccessible.</translation>
    </message>
    <message>
        <source>Check its address and port, and that it is a proxy of the kind that was named.</source>
        <translation>Vérifiez son adresse et son port, et qu’il s’agit bien d’un proxy du type indiqué.</translation>
    </message>
    <message>
        <source>The proxy refused the login.</source>
        <translation>Le proxy a refusé l’authentification.</translation>
    </message>
    <message>
        <source>Check the user name and password of the proxy.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>The proxy will not connect to the SSH server.</source>
        <translation>Le proxy refuse de se connecter au serveur SSH.</translation>
    </message>
    <message>
        <source>The details have the proxy&apos;s own words; its administrator decides which hosts and ports it reaches.</source>
        <translation>Les détails reproduisent le message du proxy&#x202f;; c’est son administrateur qui décide des hôtes et des ports accessibles.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known here, so it could be anybody.</source>
        <translation>La clé d’hôte du serveur n’est pas connue ici&#xa0;: il pourrait s’agir de n’importe qui.</translation>
    </message>
    <message>
        <source>Connect and compare the fingerprint with what the server&apos;s owner gave you.</source>
        <translation>Connectez-vous et comparez l’empreinte avec celle que vous a donnée le responsable du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed: somebody may be impersonating it.</source>
        <translation>La clé d’hôte du serveur a changé&#xa0;: quelqu’un usurpe peut-être son identité.</translation>
    </message>
    <message>
        <source>Do not connect before the server&apos;s owner has confirmed the new fingerprint.</source>
        <translation>Ne vous connectez pas avant que le responsable du serveur ait confirmé la nouvelle empreinte.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is marked as revoked.</source>
        <translation>La clé d’hôte du serveur est marquée comme révoquée.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s owner for its new key.</source>
        <translation>Ne vous connectez pas&#x202f;; demandez la nouvelle clé au responsable du serveur.</translation>
    </message>
    <message>
        <source>The server does not show the host key that was asked for.</source>
        <translation>Le serveur ne présente pas la clé d’hôte demandée.</translation>
    </message>
    <message>
        <source>Check the fingerprint on the profile&apos;s Host key page; if it is right, somebody else answers at this address.</source>
        <translation>Vérifiez l’empreinte à la page «&#xa0;Clé d’hôte&#xa0;» du profil&#x202f;; si elle est exacte, c’est quelqu’un d’autre qui répond à cette adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s host key cannot be checked.</source>
        <translation>La clé d’hôte du serveur ne peut pas être vérifiée.</translation>
    </message>
    <message>
        <source>Only a certificate authority is on file for it, or its type is not supported. Add its own key, or name its fingerprint on the profile&apos;s Host key page.</source>
        <translation>Seule une autorité de certification est enregistrée pour lui, ou le type de clé n’est pas pris en charge. Ajoutez sa propre clé, ou indiquez son empreinte à la page «&#xa0;Clé d’hôte&#xa0;» du profil.</translation>
    </message>
    <message>
        <source>The server showed another host key in the middle of the connection.</source>
        <translation>Le serveur a présenté une autre clé d’hôte en cours de connexion.</translation>
    </message>
    <message>
        <source>Somebody may be interfering; tell the server&apos;s owner before connecting again.</source>
        <translation>Quelqu’un intervient peut-être sur la connexion&#x202f;; prévenez le responsable du serveur avant de vous reconnecter.</translation>
    </message>
    <message>
        <source>A file of known hosts cannot be read, so no host key can be checked.</source>
        <translation>Un fichier d’hôtes connus est illisible&#xa0;: aucune clé d’hôte ne peut être vérifiée.</translation>
    </message>
    <message>
        <source>Correct the permissions of the file named in the details, or choose another one.</source>
        <translation>Corrigez les droits du fichier indiqué dans les détails, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>Le serveur a refusé l’authentification.</translation>
    </message>
    <message>
        <source>Check the user name and what the server accepts, named in the details.</source>
        <translation>Vérifiez le nom d’utilisateur et ce que le serveur accepte, indiqué dans les détails.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>Le serveur a refusé le mot de passe.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The server does not accept this key for this user.</source>
        <translation>Le serveur n’accepte pas cette clé pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and PermitRootLogin for root.</source>
        <translation>Vérifiez le nom d’utilisateur, le fichier authorized_keys du serveur (from=, expiry-time=), AllowUsers, et PermitRootLogin pour root.</translation>
    </message>
    <message>
        <source>The key file does not exist.</source>
        <translation>Le fichier de clé n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another one on the profile&apos;s Login page.</source>
        <translation>Choisissez-en un autre à la page «&#xa0;Authentification&#xa0;» du profil.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Le fichier de clé est illisible.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Vérifiez qu’il s’agit bien d’un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the private key.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire la clé privée.</translation>
    </message>
    <message>
        <source>Take their permissions away; the details say how.</source>
        <translation>Retirez-leur ces droits&#x202f;; les détails indiquent comment.</translation>
    </message>
    <message>
        <source>The public key beside the private key belongs to another key.</source>
        <translation>La clé publique placée à côté de la clé privée correspond à une autre clé.</translation>
    </message>
    <message>
        <source>Remove the .pub file, or make it anew; the details say how.</source>
        <translation>Supprimez le fichier .pub, ou recréez-le&#x202f;; les détails indiquent comment.</translation>
    </message>
    <message>
        <source>The key file is not in a format this program can use.</source>
        <translation>Le format du fichier de clé n’est pas utilisable par ce programme.</translation>
    </message>
    <message>
        <source>Convert it to OpenSSH&apos;s format; the details say how.</source>
        <translation>Convertissez-le au format d’OpenSSH&#x202f;; les détails indiquent comment.</translation>
    </message>
    <message>
        <source>The key is encrypted and its passphrase was not given.</source>
        <translation>La clé est chiffrée et sa phrase secrète n’a pas été donnée.</translation>
    </message>
    <message>
        <source>Connect again and give it, or load the key into an agent.</source>
        <translation>Reconnectez-vous et saisissez-la, ou chargez la clé dans un agent.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>La phrase secrète ne déverrouille pas la clé.</translation>
    </message>
    <message>
        <source>Try again; passphrases are case-sensitive.</source>
        <translation>Réessayez&#x202f;; les majuscules et les minuscules comptent.</translation>
    </message>
    <message>
        <source>This build&apos;s libssh2 is too old for this key.</source>
        <translation>La libssh2 de ce programme est trop ancienne pour cette clé.</translation>
    </message>
    <message>
        <source>Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.</source>
        <translation>Utilisez une clé Ed25519 ou ECDSA, ou une version compilée avec libssh2 1.11.</translation>
    </message>
    <message>
        <source>The SSH agent cannot be reached.</source>
        <translation>L’agent SSH est inaccessible.</translation>
    </message>
    <message>
        <source>Start an agent, or choose a key file on the profile&apos;s Login page.</source>
        <translation>Démarrez un agent, ou choisissez un fichier de clé à la page «&#xa0;Authentification&#xa0;» du profil.</translation>
    </message>
    <message>
        <source>The SSH agent did not sign.</source>
        <translation>L’agent SSH n’a pas signé.</translation>
    </message>
    <message>
        <source>A key may need a touch or a confirmation. Connect again and look for it.</source>
        <translation>Une clé demande peut-être à être touchée ou confirmée. Reconnectez-vous et prêtez-y attention.</translation>
    </message>
    <message>
        <source>The login was not answered in time.</source>
        <translation>L’authentification n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The server or the agent may be waiting for somebody.</source>
        <translation>Le serveur ou l’agent attend peut-être quelqu’un.</translation>
    </message>
    <message>
        <source>There is nothing to log in with that the server accepts.</source>
        <translation>Rien ne permet de s’authentifier d’une façon que le serveur accepte.</translation>
    </message>
    <message>
        <source>Choose a key on the profile&apos;s Login page, or load one into an agent.</source>
        <translation>Choisissez une clé à la page «&#xa0;Authentification&#xa0;» du profil, ou chargez-en une dans un agent.</translation>
    </message>
    <message>
        <source>The server wants the password changed first.</source>
        <translation>Le serveur exige d’abord un changement de mot de passe.</translation>
    </message>
    <message>
        <source>Connect again and answer the question, or change the password on the server.</source>
        <translation>Reconnectez-vous et répondez à la question, ou changez le mot de passe sur le serveur.</translation>
    </message>
    <message>
        <source>The server asks something and there is nobody to answer.</source>
        <translation>Le serveur pose une question et personne n’est là pour répondre.</translation>
    </message>
    <message>
        <source>Connect from this window and answer the question.</source>
        <translation>Connectez-vous depuis cette fenêtre et répondez à la question.</translation>
    </message>
    <message>
        <source>The question was not answered in time.</source>
        <translation>La question n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>Connect again when you can answer.</source>
        <translation>Reconnectez-vous lorsque vous pourrez répondre.</translation>
    </message>
    <message>
        <source>The server asked for no login at all.</source>
        <translation>Le serveur n’a demandé aucune authentification.</translation>
    </message>
    <message>
        <source>A server that lets anybody in can be anybody&apos;s: check the host before typing a secret.</source>
        <translation>Un serveur qui laisse entrer tout le monde peut appartenir à n’importe qui&#xa0;: vérifiez l’hôte avant de saisir un secret.</translation>
    </message>
    <message>
        <source>The listen port is in use.</source>
        <translation>Le port d’écoute est déjà utilisé.</translation>
    </message>
    <message>
        <source>Stop the program named in the details, or choose another port.</source>
        <translation>Arrêtez le programme indiqué dans les détails, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Listening on a port below 1024 is not allowed for this user.</source>
        <translation>Cet utilisateur n’a pas le droit d’écouter sur un port inférieur à 1024.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>Choisissez un port à partir de 1024.</translation>
    </message>
    <message>
        <source>The listen address is none of this computer&apos;s.</source>
        <translation>L’adresse d’écoute n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address this computer has.</source>
        <translation>Utilisez 127.0.0.1, ou une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>The listen port could not be opened.</source>
        <translation>Le port d’écoute n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The details have the system&apos;s reason.</source>
        <translation>Les détails indiquent la raison donnée par le système.</translation>
    </message>
    <message>
        <source>The destination could not be connected to.</source>
        <translation>La connexion à la destination n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>Check host and port: as seen from the SSH server, whose words the details have, or, for a remote forward, from this computer.</source>
        <translation>Vérifiez l’hôte et le port&#xa0;: tels que les voit le serveur SSH, dont les détails reproduisent le message, ou, pour une redirection entrante, cet ordinateur.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to this destination.</source>
        <translation>Le serveur SSH n’autorise pas les connexions vers cette destination.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.</source>
        <translation>Son administrateur en décide&#xa0;: AllowTcpForwarding et PermitOpen dans sshd_config, ou les options de votre clé.</translation>
    </message>
    <message>
        <source>The destination does not answer.</source>
        <translation>La destination ne répond pas.</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls: as seen from the SSH server, or, for a remote forward, from this computer.</source>
        <translation>Vérifiez l’hôte, le port et les pare-feu&#xa0;: tels que les voit le serveur SSH, ou, pour une redirection entrante, cet ordinateur.</translation>
    </message>
    <message>
        <source>The SSH server has no room for another connection.</source>
        <translation>Le serveur SSH n’a plus de place pour une autre connexion.</translation>
    </message>
    <message>
        <source>Close some connections, or try again later.</source>
        <translation>Fermez quelques connexions, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The SSH server refused the connection.</source>
        <translation>Le serveur SSH a refusé la connexion.</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>Les détails reproduisent son message.</translation>
    </message>
    <message>
        <source>The SSH server refused to listen.</source>
        <translation>Le serveur SSH a refusé d’écouter.</translation>
    </message>
    <message>
        <source>The port may be taken there, or its administrator forbids it (AllowTcpForwarding; PermitListen by port and host).</source>
        <translation>Le port y est peut-être déjà utilisé, ou son administrateur l’interdit (AllowTcpForwarding&#x202f;; PermitListen, par port et hôte).</translation>
    </message>
    <message>
        <source>The program on this computer dropped its connection.</source>
        <translation>Le programme sur cet ordinateur a abandonné sa connexion.</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>A connection on this computer failed.</source>
        <translation>Une connexion sur cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>There are too many connections at once.</source>
        <translation>Il y a trop de connexions simultanées.</translation>
    </message>
    <message>
        <source>Close some, and check what opens them.</source>
        <translation>Fermez-en quelques-unes, et vérifiez ce qui les ouvre.</translation>
    </message>
    <message>
        <source>A connection came from an address or a user this forward does not allow.</source>
        <translation>Une connexion est venue d’une adresse ou d’un utilisateur que cette redirection n’autorise pas.</translation>
    </message>
    <message>
        <source>If it should, add the address to the forward&apos;s allowed sources, or let other users&apos; programs in.</source>
        <translation>Si elle est souhaitée, ajoutez l’adresse aux sources autorisées de la redirection, ou acceptez les programmes des autres utilisateurs.</translation>
    </message>
    <message>
        <source>The forward does not permit that destination.</source>
        <translation>La redirection n’autorise pas cette destination.</translation>
    </message>
    <message>
        <source>Add it to the forward&apos;s permitted destinations, if it should.</source>
        <translation>Ajoutez-la aux destinations autorisées de la redirection, si elle est souhaitée.</translation>
    </message>
    <message>
        <source>The tunnel was down when the connection was made.</source>
        <translation>Le tunnel n’était pas établi au moment de la connexion.</translation>
    </message>
    <message>
        <source>It connects again by itself; try again then.</source>
        <translation>Il se reconnecte de lui-même&#x202f;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>The FTP client or server did not keep to FTP.</source>
        <translation>Le client ou le serveur FTP n’a pas respecté le protocole FTP.</translation>
    </message>
    <message>
        <source>The details say what was seen.</source>
        <translation>Les détails indiquent ce qui a été observé.</translation>
    </message>
    <message>
        <source>An FTP client spoke TLS from its first byte on (implicit FTPS); a forward cannot read that.</source>
        <translation>Un client FTP a parlé TLS dès son premier octet (FTPS implicite)&#x202f;; une redirection ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Set the client to plain FTP without encryption: the SSH tunnel encrypts already.</source>
        <translation>Réglez le client sur FTP simple, sans chiffrement&#xa0;: le tunnel SSH chiffre déjà.</translation>
    </message>
    <message>
        <source>A browser, or another program that speaks HTTP, connected to an FTP forward.</source>
        <translation>Un navigateur, ou un autre programme parlant HTTP, s’est connecté à une redirection FTP.</translation>
    </message>
    <message>
        <source>Use an FTP client there; a web server is reached through a TCP forward.</source>
        <translation>Utilisez-y un client FTP&#x202f;; un serveur web s’atteint par une redirection TCP.</translation>
    </message>
    <message>
        <source>The FTP server lets nobody in without TLS.</source>
        <translation>Le serveur FTP ne laisse entrer personne sans TLS.</translation>
    </message>
    <message>
        <source>Its administrator can allow plain FTP from the SSH server, up to which the tunnel encrypts. Otherwise let TLS pass in the forward&apos;s FTP options: data connections are then no longer carried, but go past the tunnel or fail.</source>
        <translation>Son administrateur peut autoriser le FTP simple depuis le serveur SSH&#x202f;; jusque-là, le tunnel chiffre. Sinon, laissez passer TLS dans les options FTP de la redirection&#xa0;: les connexions de données ne sont alors plus acheminées, mais passent hors du tunnel ou échouent.</translation>
    </message>
    <message>
        <source>FTP client and server agreed on TLS: their data connections go past the tunnel or fail.</source>
        <translation>Le client et le serveur FTP se sont accordés sur TLS&#xa0;: leurs connexions de données passent hors du tunnel ou échouent.</translation>
    </message>
    <message>
        <source>An active transfer (PORT or EPRT) is made passive on the FTP server&apos;s side.</source>
        <translation>Un transfert actif (PORT ou EPRT) est rendu passif du côté du serveur FTP.</translation>
    </message>
    <message>
        <source>There is nothing to do while it works; a client set to passive mode needs no conversion.</source>
        <translation>Il n’y a rien à faire tant que cela fonctionne&#x202f;; un client réglé en mode passif n’a pas besoin de conversion.</translation>
    </message>
    <message>
        <source>An FTP data connection was refused, because the forward does not permit it.</source>
        <translation>Une connexion de données FTP a été refusée, car la redirection ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The details name the address or port, and the option that permits it.</source>
        <translation>Les détails indiquent l’adresse ou le port, et l’option qui l’autorise.</translation>
    </message>
    <message>
        <source>An FTP data connection did not come about, or broke.</source>
        <translation>Une connexion de données FTP n’a pas abouti, ou a été rompue.</translation>
    </message>
    <message>
        <source>Test the forward with an FTP login: it tells which kinds of transfer work.</source>
        <translation>Testez la redirection avec une authentification FTP&#xa0;: vous saurez quels types de transfert fonctionnent.</translation>
    </message>
    <message>
        <source>The FTP server refused the login.</source>
        <translation>Le serveur FTP a refusé l’authentification.</translation>
    </message>
    <message>
        <source>Check the user name and password of the FTP server; they are not those of the SSH server.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe du serveur FTP&#x202f;; ce ne sont pas ceux du serveur SSH.</translation>
    </message>
    <message>
        <source>The FTP server takes nobody at the moment.</source>
        <translation>Le serveur FTP n’accepte personne pour le moment.</translation>
    </message>
    <message>
        <source>Try again later. The details have its own words.</source>
        <translation>Réessayez plus tard. Les détails reproduisent son message.</translation>
    </message>
    <message>
        <source>The program did not speak SOCKS or HTTP CONNECT.</source>
        <translation>Le programme n’a parlé ni SOCKS ni HTTP CONNECT.</translation>
    </message>
    <message>
        <source>Set its proxy to SOCKS 5 (or 4) or HTTP at this address.</source>
        <translation>Réglez son proxy sur SOCKS 5 (ou 4) ou HTTP à cette adresse.</translation>
    </message>
    <message>
        <source>A value is wrong.</source>
        <translation>Une valeur est incorrecte.</translation>
    </message>
    <message>
        <source>The details name it.</source>
        <translation>Les détails l’indiquent.</translation>
    </message>
    <message>
        <source>A forward is wrong.</source>
        <translation>Une redirection est incorrecte.</translation>
    </message>
    <message>
        <source>Open the forward and correct the field that is marked.</source>
        <translation>Ouvrez la redirection et corrigez le champ signalé.</translation>
    </message>
    <message>
        <source>This build or this server cannot do that.</source>
        <translation>Cette version ou ce serveur ne le permet pas.</translation>
    </message>
    <message>
        <source>The details say what would.</source>
        <translation>Les détails indiquent ce qui le permettrait.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>Un fichier est illisible.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>Un fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check its path, its permissions and the free space.</source>
        <translation>Vérifiez son chemin, ses droits et l’espace libre.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows does not say how to connect.</source>
        <translation>Le fichier ssh_config que suit le profil n’indique pas comment se connecter.</translation>
    </message>
    <message>
        <source>Mend the place named in the details, or make the profile independent in its editor.</source>
        <translation>Corrigez l’endroit indiqué dans les détails, ou rendez le profil indépendant dans son éditeur.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows cannot be read in time.</source>
        <translation>Le fichier ssh_config que suit le profil n’a pas pu être lu à temps.</translation>
    </message>
    <message>
        <source>Its file system does not answer: see whether a network drive is away.</source>
        <translation>Son système de fichiers ne répond pas&#xa0;: vérifiez si un lecteur réseau est absent.</translation>
    </message>
    <message>
        <source>The profile has a mistake.</source>
        <translation>Le profil contient une erreur.</translation>
    </message>
    <message>
        <source>Open the profile and correct the field that is marked.</source>
        <translation>Ouvrez le profil et corrigez le champ signalé.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>Ce profil n’existe pas.</translation>
    </message>
    <message>
        <source>It may have been removed by another copy of this program.</source>
        <translation>Une autre instance de ce programme l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>Le fichier du profil est endommagé.</translation>
    </message>
    <message>
        <source>It can be set aside, or the version before it brought back.</source>
        <translation>Il peut être mis de côté, ou la version précédente peut être rétablie.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of this program.</source>
        <translation>Le profil a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Update this program; the file is left as it is.</source>
        <translation>Mettez ce programme à jour&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing the profiles, or has changed this one.</source>
        <translation>Une autre instance de ce programme est en train d’écrire les profils, ou a modifié celui-ci.</translation>
    </message>
    <message>
        <source>Look at its version, then make the change again.</source>
        <translation>Regardez sa version, puis refaites la modification.</translation>
    </message>
    <message>
        <source>There is no key store to keep secrets in.</source>
        <translation>Il n’y a pas de trousseau de clés pour conserver les secrets.</translation>
    </message>
    <message>
        <source>Secrets are asked for each time; unlock or start the desktop&apos;s key store.</source>
        <translation>Les secrets sont demandés à chaque fois&#x202f;; déverrouillez ou démarrez le trousseau de clés de l’environnement de bureau.</translation>
    </message>
    <message>
        <source>There is no window of Sallyport to ask.</source>
        <translation>Aucune fenêtre de Sallyport n’est ouverte pour poser la question.</translation>
    </message>
    <message>
        <source>Start Sallyport first.</source>
        <translation>Démarrez d’abord Sallyport.</translation>
    </message>
    <message>
        <source>This computer has run out of something for the moment.</source>
        <translation>Une ressource de cet ordinateur est momentanément épuisée.</translation>
    </message>
    <message>
        <source>The details say of what. Close programs or free space; it is tried again by itself.</source>
        <translation>Les détails indiquent laquelle. Fermez des programmes ou libérez de l’espace&#x202f;; un nouvel essai a lieu automatiquement.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Arrêté comme demandé.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Le programme a commis une erreur.</translation>
    </message>
    <message>
        <source>Report it, with the text of the details.</source>
        <translation>Signalez-la, avec le texte des détails.</translation>
    </message>
    <message>
        <source>The SSH server could not connect to the Unix socket.</source>
        <translation>Le serveur SSH n’a pas pu se connecter au socket Unix.</translation>
    </message>
    <message>
        <source>Check on the SSH server that the path is right, that something listens there, and that your user may open it.</source>
        <translation>Vérifiez sur le serveur SSH que le chemin est exact, que quelque chose y écoute, et que votre utilisateur a le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to Unix sockets.</source>
        <translation>Le serveur SSH n’autorise pas les connexions aux sockets Unix.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options of your key.</source>
        <translation>Son administrateur en décide&#xa0;: AllowStreamLocalForwarding dans sshd_config, ou les options de votre clé.</translation>
    </message>
    <message>
        <source>The Unix socket does not answer the SSH server.</source>
        <translation>Le socket Unix ne répond pas au serveur SSH.</translation>
    </message>
    <message>
        <source>What listens there may be too busy to accept; look on the SSH server.</source>
        <translation>Ce qui y écoute est peut-être trop occupé pour accepter&#x202f;; vérifiez sur le serveur SSH.</translation>
    </message>
    <message>
        <source>The server speaks SSH-1 only, which is not safe and not supported.</source>
        <translation>Le serveur ne parle que SSH-1, qui n’est pas sûr et n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Nothing on this side helps: the server&apos;s SSH has to be updated, or set to protocol 2.</source>
        <translation>Rien de ce côté n’y remédie&#xa0;: le SSH du serveur doit être mis à jour, ou réglé sur le protocole 2.</translation>
    </message>
    <message>
        <source>The server is known, but not under this key, so it could be anybody.</source>
        <translation>Le serveur est connu, mais pas avec cette clé&#xa0;: il pourrait s’agir de n’importe qui.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the fingerprint of this key and compare it; a server that is known is not new.</source>
        <translation>Demandez au responsable du serveur l’empreinte de cette clé et comparez-la&#x202f;; un serveur connu n’est pas nouveau.</translation>
    </message>
    <message>
        <source>Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and PermitListen, if set, has to permit every port of that host (HOST:*).</source>
        <translation>Son administrateur l’interdit&#xa0;: AllowTcpForwarding doit valoir yes ou remote, et PermitListen, s’il est défini, doit autoriser tous les ports de cet hôte (HOST:*).</translation>
    </message>
    <message>
        <source>jump host %1 (%2)</source>
        <translation>serveur de rebond %1 (%2)</translation>
    </message>
    <message>
        <source>no descriptor is left for this program</source>
        <translation>il ne reste plus de descripteur pour ce programme</translation>
    </message>
    <message>
        <source>no descriptor is left on this computer</source>
        <translation>il ne reste plus de descripteur sur cet ordinateur</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>il ne reste plus de mémoire</translation>
    </message>
    <message>
        <source>no memory is left for network buffers</source>
        <translation>il ne reste plus de mémoire pour les tampons réseau</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>il ne reste plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>no disk space is left for this user</source>
        <translation>il ne reste plus d’espace disque pour cet utilisateur</translation>
    </message>
    <message>
        <source>no port is left on this computer for a connection that it makes</source>
        <translation>il ne reste plus de port sur cet ordinateur pour une connexion qu’il établit</translation>
    </message>
    <message>
        <source>no thread can be started (%1)</source>
        <translation>impossible de démarrer un thread (%1)</translation>
    </message>
    <message>
        <source>port must be 1 to 65535</source>
        <translation>le port doit être compris entre 1 et 65535</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port</translation>
    </message>
    <message>
        <source>port %1 is out of range (%2 to 65535)</source>
        <translation>le port %1 est hors limites (%2 à 65535)</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>l’hôte est vide</translation>
    </message>
    <message>
        <source>the host is longer than %1 characters</source>
        <translation>l’hôte dépasse %1 caractères</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name or address</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un nom d’hôte ni une adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not [address]:port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme [address]:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: brackets are for IPv6 addresses</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les crochets sont réservés aux adresses IPv6</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme host:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: put the IPv6 address in brackets</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: mettez l’adresse IPv6 entre crochets</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port or a known service</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un port ni un service connu</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>aucun serveur DNS n’a répondu à temps</translation>
    </message>
    <message>
        <source>looked up behind the tunnel %1</source>
        <translation>résolu au-delà du tunnel %1</translation>
    </message>
    <message>
        <source>looked up by the proxy %1</source>
        <translation>résolu par le proxy %1</translation>
    </message>
    <message>
        <source>an address already</source>
        <translation>c’est déjà une adresse</translation>
    </message>
    <message>
        <source>this computer finds no address for %1 (%2)</source>
        <translation>cet ordinateur ne trouve pas d’adresse pour %1 (%2)</translation>
    </message>
    <message>
        <source>the name has no address of the family that was asked for: %1</source>
        <translation>le nom n’a pas d’adresse de la famille demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>the tunnel it goes through is not up</source>
        <translation>le tunnel par lequel il passe n’est pas établi</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>connecté à %1</translation>
    </message>
    <message>
        <source>no agreement while only the types of host key on file were offered; connecting again to offer every type</source>
        <translation>pas d’accord tant que seuls les types de clé d’hôte enregistrés étaient proposés&#x202f;; nouvelle connexion pour proposer tous les types</translation>
    </message>
    <message>
        <source>looked up by jump host %1, %2</source>
        <translation>résolu par le serveur de rebond %1, %2</translation>
    </message>
    <message>
        <source>not safe any more: %1</source>
        <translation>plus considérés comme sûrs&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1, connue</translation>
    </message>
    <message>
        <source>%1, known, on file at %2</source>
        <translation>%1, connue, enregistrée dans %2</translation>
    </message>
    <message>
        <source>%1, the one that was asked for</source>
        <translation>%1, celle qui était demandée</translation>
    </message>
    <message>
        <source>%1, was not known; accepted and stored in %2</source>
        <translation>%1, n’était pas connue&#x202f;; acceptée et enregistrée dans %2</translation>
    </message>
    <message>
        <source>%1, was not known; accepted for this time</source>
        <translation>%1, n’était pas connue&#x202f;; acceptée pour cette fois</translation>
    </message>
    <message>
        <source>the server takes: %1</source>
        <translation>le serveur accepte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>logged in as %1 by %2</source>
        <translation>authentifié en tant que %1 par %2</translation>
    </message>
    <message>
        <source>logged in as %1 without any proof (%2): anybody could be this server</source>
        <translation>authentifié en tant que %1 sans aucune preuve (%2)&#xa0;: n’importe qui pourrait être ce serveur</translation>
    </message>
    <message>
        <source>%1 was right; the server wants one more of: %2</source>
        <translation>%1 était correct&#x202f;; le serveur exige encore l’une de ces méthodes&#xa0;: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the last answer took long, and the server may have hung up before it came; connecting again, with the answer</source>
        <translation>la dernière réponse a pris du temps, et le serveur a peut-être raccroché avant qu’elle arrive&#x202f;; nouvelle connexion, avec la réponse</translation>
    </message>
    <message>
        <source>%1 s after the login</source>
        <translation>%1 s après l’authentification</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source> (it says: %1)</source>
        <translation> (il répond&#xa0;: %1)</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowStreamLocalForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict</source>
        <translation>le serveur SSH ne l’autorise pas&#xa0;: AllowStreamLocalForwarding dans son sshd_config doit valoir yes ou local, et votre clé ne doit avoir ni no-port-forwarding ni restrict</translation>
    </message>
    <message>
        <source>the SSH server allows other destinations but not %1: PermitOpen in its sshd_config, or permitopen= of your key in authorized_keys, has to name it</source>
        <translation>le serveur SSH autorise d’autres destinations mais pas %1&#xa0;: PermitOpen dans son sshd_config, ou permitopen= de votre clé dans authorized_keys, doit l’indiquer</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowTcpForwarding in its sshd_config has to be yes or local, and PermitOpen, if set, has to name %1; your key may not have no-port-forwarding, restrict, or a permitopen= without it</source>
        <translation>le serveur SSH ne l’autorise pas&#xa0;: AllowTcpForwarding dans son sshd_config doit valoir yes ou local, et PermitOpen, s’il est défini, doit indiquer %1&#x202f;; votre clé ne doit avoir ni no-port-forwarding, ni restrict, ni un permitopen= qui l’omet</translation>
    </message>
    <message>
        <source>the SSH server does not say whether it reaches %1: what listens there may be too busy to accept</source>
        <translation>le serveur SSH ne dit pas s’il atteint %1&#xa0;: ce qui y écoute est peut-être trop occupé pour accepter</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer: a firewall drops it, or nothing has that address</source>
        <translation>vu du serveur SSH, %1 ne répond pas&#xa0;: un pare-feu bloque les paquets, ou rien n’a cette adresse</translation>
    </message>
    <message>
        <source>there is no %1 on the SSH server%2: what makes the socket does not run, or makes it elsewhere</source>
        <translation>il n’y a pas de %1 sur le serveur SSH%2&#xa0;: ce qui crée le socket n’est pas en marche, ou le crée ailleurs</translation>
    </message>
    <message>
        <source>your user on the SSH server may not connect to %1%2: its owner, group and mode there decide, and those of the folders above it</source>
        <translation>votre utilisateur sur le serveur SSH n’a pas le droit de se connecter à %1%2&#xa0;: son propriétaire, son groupe et ses droits en décident, ainsi que ceux des dossiers parents</translation>
    </message>
    <message>
        <source>nothing listens on %1 on the SSH server any more%2: the socket file was left behind</source>
        <translation>plus rien n’écoute sur %1 sur le serveur SSH%2&#xa0;: le fichier du socket est resté</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2: nothing listens on that path there, your user may not, or AllowStreamLocalForwarding in its sshd_config is no</source>
        <translation>le serveur SSH n’a pas pu se connecter à %1%2&#xa0;: rien n’y écoute sur ce chemin, votre utilisateur n’en a pas le droit, ou AllowStreamLocalForwarding vaut no dans son sshd_config</translation>
    </message>
    <message>
        <source>the SSH server cannot resolve the name in %1%2; it is looked up there, not on this computer: give a name that the server knows, or an address</source>
        <translation>le serveur SSH ne peut pas résoudre le nom dans %1%2&#x202f;; il est résolu là-bas, pas sur cet ordinateur&#xa0;: indiquez un nom que le serveur connaît, ou une adresse</translation>
    </message>
    <message>
        <source>as seen from the SSH server, nothing listens at %1, or a firewall rejects it%2</source>
        <translation>vu du serveur SSH, rien n’écoute sur %1, ou un pare-feu le refuse%2</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer%2</source>
        <translation>vu du serveur SSH, %1 ne répond pas%2</translation>
    </message>
    <message>
        <source>there is no way from the SSH server to %1%2</source>
        <translation>aucune route ne mène du serveur SSH à %1%2</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2; it may refuse, or the name mean nothing there</source>
        <translation>le serveur SSH n’a pas pu se connecter à %1%2&#x202f;; la destination refuse peut-être, ou le nom n’y a pas de sens</translation>
    </message>
    <message>
        <source>something on the SSH server listens on port %1 already: another program, or an earlier connection that has not ended there yet</source>
        <translation>quelque chose écoute déjà sur le port %1 du serveur SSH&#xa0;: un autre programme, ou une connexion antérieure qui n’y est pas encore terminée</translation>
    </message>
    <message>
        <source>the SSH server lets you listen, but not on port %1: PermitListen in its sshd_config, or permitlisten= of your key, has to name it (%1 for every address, or %2: the host is compared as it is asked for here), and it has to be free there</source>
        <translation>le serveur SSH vous autorise à écouter, mais pas sur le port %1&#xa0;: PermitListen dans son sshd_config, ou permitlisten= de votre clé, doit l’indiquer (%1 pour toutes les adresses, ou %2&#xa0;: l’hôte est comparé tel qu’il est demandé ici), et le port doit y être libre</translation>
    </message>
    <message>
        <source>only root gets a port below 1024 there; otherwise %1</source>
        <translation>là-bas, seul root obtient un port inférieur à 1024&#x202f;; sinon, %1</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to permit every port of %1 (%1:*), since the server is to choose one</source>
        <translation>le serveur SSH ne vous autorise pas du tout à écouter&#xa0;: AllowTcpForwarding dans son sshd_config doit valoir yes ou remote, et votre clé ne doit avoir ni no-port-forwarding ni restrict&#x202f;; PermitListen et permitlisten=, s’ils sont définis, doivent autoriser tous les ports de %1 (%1:*), puisque c’est au serveur d’en choisir un</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to name the port, with the host as it is asked for here (%1)</source>
        <translation>le serveur SSH ne vous autorise pas du tout à écouter&#xa0;: AllowTcpForwarding dans son sshd_config doit valoir yes ou remote, et votre clé ne doit avoir ni no-port-forwarding ni restrict&#x202f;; PermitListen et permitlisten=, s’ils sont définis, doivent indiquer le port, avec l’hôte tel qu’il est demandé ici (%1)</translation>
    </message>
    <message>
        <source>more was offered than the server&apos;s MaxAuthTries allows: name the one key that it knows, and no others (-i with --identities-only)</source>
        <translation>plus de clés ont été proposées que MaxAuthTries n’en autorise sur le serveur&#xa0;: indiquez la seule clé qu’il connaît, et aucune autre (-i avec --identities-only)</translation>
    </message>
    <message>
        <source>for a code that changes with the time, the clocks of the server and of what makes the code have to agree</source>
        <translation>pour un code qui change avec le temps, l’horloge du serveur et celle de ce qui produit le code doivent concorder</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: PermitRootLogin (no, or forced-commands-only, keeps root out), AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>outre une clé absente d’authorized_keys, le serveur peut avoir ses raisons&#xa0;: PermitRootLogin (no ou forced-commands-only excluent root), AllowUsers, DenyUsers, AllowGroups ou DenyGroups dans son sshd_config, from= ou expiry-time= de la clé, ou des fichiers que d’autres peuvent modifier</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>outre une clé absente d’authorized_keys, le serveur peut avoir ses raisons&#xa0;: AllowUsers, DenyUsers, AllowGroups ou DenyGroups dans son sshd_config, from= ou expiry-time= de la clé, ou des fichiers que d’autres peuvent modifier</translation>
    </message>
    <message>
        <source>the server lets %1 in and then ends the connection by itself. On the server, look at: its log (journalctl -u ssh); ChrootDirectory, which root has to own all the way up and nobody else may write to; limits of the account (pam_limits: maxlogins, nproc; expiry; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys or a login shell that ends</source>
        <translation>le serveur laisse entrer %1, puis met fin lui-même à la connexion. Sur le serveur, vérifiez&#xa0;: son journal (journalctl -u ssh)&#x202f;; ChrootDirectory, qui doit appartenir à root jusqu’à la racine et où personne d’autre ne doit pouvoir écrire&#x202f;; les limites du compte (pam_limits&#xa0;: maxlogins, nproc&#x202f;; expiration&#x202f;; /etc/nologin)&#x202f;; MaxSessions&#x202f;; ForceCommand, command= dans authorized_keys ou un shell de connexion qui se termine</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>it hung up: %1</source>
        <translation>il a fermé la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>it accepts the connection but sends no greeting</source>
        <translation>il accepte la connexion mais n’envoie pas de message d’accueil</translation>
    </message>
    <message>
        <source>it greets with %1</source>
        <translation>son message d’accueil est %1</translation>
    </message>
    <message>
        <source>it sends no greeting</source>
        <translation>il n’envoie pas de message d’accueil</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not tried: the client would have to listen on the SSH server&apos;s side</source>
        <translation>pas essayé&#xa0;: le client devrait écouter du côté du serveur SSH</translation>
    </message>
    <message>
        <source>the FTP server insists on TLS, which cannot be read on the way: let its administrator allow plain FTP from where it sees us come, or set tls=transparent, with which data connections go past the tunnel or fail</source>
        <translation>le serveur FTP exige TLS, qui ne peut pas être lu en chemin&#xa0;: que son administrateur autorise le FTP simple depuis l’adresse d’où il nous voit venir, ou utilisez tls=transparent, avec lequel les connexions de données passent hors du tunnel ou échouent</translation>
    </message>
    <message>
        <source>logged in to the FTP server as %1</source>
        <translation>authentifié sur le serveur FTP en tant que %1</translation>
    </message>
    <message>
        <source>the FTP server does not let %1 in: %2</source>
        <translation>le serveur FTP ne laisse pas entrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the SSH server does not allow data connections: PermitOpen in its sshd_config, or permitopen= of your key, has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>le serveur SSH n’autorise pas les connexions de données&#xa0;: PermitOpen dans son sshd_config, ou permitopen= de votre clé, doit indiquer %1:*, ou les ports passifs du serveur FTP</translation>
    </message>
    <message>
        <source>the forward refuses active mode (active-mode=reject)</source>
        <translation>la redirection refuse le mode actif (active-mode=reject)</translation>
    </message>
    <message>
        <source>the FTP server does not reach what the SSH server listens on (GatewayPorts in its sshd_config, firewalls); active-mode=auto makes such transfers passive</source>
        <translation>le serveur FTP n’atteint pas l’adresse sur laquelle écoute le serveur SSH (GatewayPorts dans son sshd_config, pare-feu)&#x202f;; active-mode=auto rend ces transferts passifs</translation>
    </message>
    <message>
        <source>made passive on the FTP server&apos;s side, as active-mode says</source>
        <translation>rendu passif du côté du serveur FTP, comme le veut active-mode</translation>
    </message>
    <message>
        <source>works: a listing of %1 bytes came through the tunnel</source>
        <translation>fonctionne&#xa0;: une liste de %1 octets est passée par le tunnel</translation>
    </message>
    <message>
        <source>the data connection was made and ended in order, but the folder is empty: no byte has flowed; log in where there is a file to be sure</source>
        <translation>la connexion de données a été établie et s’est terminée normalement, mais le dossier est vide&#xa0;: aucun octet n’est passé&#x202f;; pour en être sûr, authentifiez-vous là où il y a un fichier</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>SSH protects the whole way</source>
        <translation>SSH protège tout le trajet</translation>
    </message>
    <message>
        <source>SSH protects the way from the SSH server to this computer; from here to %1 nothing is encrypted</source>
        <translation>SSH protège le trajet du serveur SSH à cet ordinateur&#x202f;; d’ici à %1, rien n’est chiffré</translation>
    </message>
    <message>
        <source>SSH protects the way to the SSH server; from there to %1 nothing is encrypted</source>
        <translation>SSH protège le trajet jusqu’au serveur SSH&#x202f;; de là à %1, rien n’est chiffré</translation>
    </message>
    <message>
        <source>passive or active mode</source>
        <translation>le mode passif ou actif</translation>
    </message>
    <message>
        <source>passive mode</source>
        <translation>le mode passif</translation>
    </message>
    <message>
        <source>passive mode, without EPSV</source>
        <translation>le mode passif, sans EPSV</translation>
    </message>
    <message>
        <source>passive mode, with EPSV</source>
        <translation>le mode passif, avec EPSV</translation>
    </message>
    <message>
        <source>active mode</source>
        <translation>le mode actif</translation>
    </message>
    <message>
        <source>no kind of transfer works through this tunnel</source>
        <translation>aucun type de transfert ne fonctionne par ce tunnel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no byte has flowed yet, because the folder is empty</source>
        <translation>aucun octet n’est encore passé, car le dossier est vide</translation>
    </message>
    <message>
        <source>set the client to plain FTP without encryption (the tunnel encrypts) and %1</source>
        <translation>réglez le client sur FTP simple sans chiffrement (le tunnel chiffre) et sur %1</translation>
    </message>
    <message>
        <source>tried from the SSH server itself: not from other computers there, and not in active mode</source>
        <translation>essayé depuis le serveur SSH lui-même&#xa0;: ni depuis d’autres ordinateurs de ce côté, ni en mode actif</translation>
    </message>
    <message>
        <source>not tested: this libssh2 opens one connection at a time, and the SSH server still tries an earlier one</source>
        <translation>non testé&#xa0;: cette libssh2 ouvre une connexion à la fois, et le serveur SSH en essaie encore une précédente</translation>
    </message>
    <message>
        <source>no answer from the SSH server within %1 s</source>
        <translation>pas de réponse du serveur SSH en %1 s</translation>
    </message>
    <message>
        <source>can listen on %1, where other computers can connect</source>
        <translation>peut écouter sur %1, où d’autres ordinateurs peuvent se connecter</translation>
    </message>
    <message>
        <source>can listen on %1</source>
        <translation>peut écouter sur %1</translation>
    </message>
    <message>
        <source>the SSH server listens on %1</source>
        <translation>le serveur SSH écoute sur %1</translation>
    </message>
    <message>
        <source>the SSH server does not answer the request</source>
        <translation>le serveur SSH ne répond pas à la demande</translation>
    </message>
    <message>
        <source>no address of the SSH server&apos;s is known that would tell</source>
        <translation>aucune adresse du serveur SSH qui permettrait de le savoir n’est connue</translation>
    </message>
    <message>
        <source>the SSH server does not allow connections to itself</source>
        <translation>le serveur SSH n’autorise pas les connexions vers lui-même</translation>
    </message>
    <message>
        <source>another program on the SSH server answers at %1, so this forward gets only part of what connects to that port</source>
        <translation>un autre programme du serveur SSH répond sur %1&#xa0;: cette redirection ne reçoit donc qu’une partie de ce qui se connecte à ce port</translation>
    </message>
    <message>
        <source>the SSH server made it wider than asked for: not only programs on the server but whoever reaches it can connect (GatewayPorts yes in its sshd_config; no or clientspecified would keep to %1)</source>
        <translation>le serveur SSH l’a ouvert plus largement que demandé&#xa0;: non seulement les programmes du serveur, mais quiconque l’atteint peut se connecter (GatewayPorts yes dans son sshd_config&#x202f;; no ou clientspecified s’en tiendrait à %1)</translation>
    </message>
    <message>
        <source>only programs on the SSH server itself can connect, as asked for</source>
        <translation>seuls les programmes du serveur SSH lui-même peuvent se connecter, comme demandé</translation>
    </message>
    <message>
        <source>other computers can connect to the SSH server there, firewalls aside</source>
        <translation>d’autres ordinateurs peuvent s’y connecter au serveur SSH, sous réserve des pare-feu</translation>
    </message>
    <message>
        <source>the SSH server made it narrower than asked for: only programs on the server itself can connect (GatewayPorts no in its sshd_config, the default; clientspecified or yes would open it)</source>
        <translation>le serveur SSH l’a ouvert moins largement que demandé&#xa0;: seuls les programmes du serveur lui-même peuvent se connecter (GatewayPorts no dans son sshd_config, valeur par défaut&#x202f;; clientspecified ou yes l’ouvrirait)</translation>
    </message>
    <message>
        <source>it could not be told who can connect: %1; GatewayPorts in its sshd_config decides</source>
        <translation>impossible de savoir qui peut se connecter&#xa0;: %1&#x202f;; c’est GatewayPorts dans son sshd_config qui en décide</translation>
    </message>
    <message>
        <source>the SSH server reaches %1</source>
        <translation>le serveur SSH atteint %1</translation>
    </message>
    <message>
        <source>the SSH server opens connections; which ones a program may have, it decides each time</source>
        <translation>le serveur SSH ouvre des connexions&#x202f;; il décide à chaque fois lesquelles un programme peut obtenir</translation>
    </message>
    <message>
        <source>the SSH server tries to open connections; which ones a program may have, it decides each time</source>
        <translation>le serveur SSH essaie d’ouvrir des connexions&#x202f;; il décide à chaque fois lesquelles un programme peut obtenir</translation>
    </message>
    <message>
        <source>the SSH server allows some destinations only (PermitOpen in its sshd_config, or permitopen= of your key): programs reach no others</source>
        <translation>le serveur SSH n’autorise que certaines destinations (PermitOpen dans son sshd_config, ou permitopen= de votre clé)&#xa0;: les programmes n’en atteignent pas d’autres</translation>
    </message>
    <message>
        <source>the SSH server did not open a connection to %1: AllowTcpForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict; with PermitOpen or permitopen=, programs reach only what these name</source>
        <translation>le serveur SSH n’a pas ouvert de connexion vers %1&#xa0;: AllowTcpForwarding dans son sshd_config doit valoir yes ou local, et votre clé ne doit avoir ni no-port-forwarding ni restrict&#x202f;; avec PermitOpen ou permitopen=, les programmes n’atteignent que ce qui y est indiqué</translation>
    </message>
    <message>
        <source>this computer does not reach %1: %2</source>
        <translation>cet ordinateur n’atteint pas %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this computer reaches %1</source>
        <translation>cet ordinateur atteint %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>the FTP server accepts the connection but does not greet: it may be slow (looking up names), or want TLS from the start (implicit FTPS)</source>
        <translation>le serveur FTP accepte la connexion mais n’envoie pas de message d’accueil&#xa0;: il est peut-être lent (résolution de noms), ou attend TLS dès le début (FTPS implicite)</translation>
    </message>
    <message>
        <source>the FTP server takes nobody at the moment: %1</source>
        <translation>le serveur FTP n’accepte personne pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>FTP server, greets with &quot;%1&quot;</source>
        <translation>serveur FTP, message d’accueil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>connaît %1</translation>
    </message>
    <message>
        <source>it does not know EPSV: its clients use PASV, which works over IPv4 only</source>
        <translation>il ne connaît pas EPSV&#xa0;: ses clients utilisent PASV, qui ne fonctionne qu’en IPv4</translation>
    </message>
    <message>
        <source>unusual, but clients put up with it: %1</source>
        <translation>inhabituel, mais les clients s’en accommodent&#xa0;: %1</translation>
    </message>
    <message>
        <source>transfers were not tried: that takes an FTP login (--ftp-login)</source>
        <translation>les transferts n’ont pas été essayés&#xa0;: il faut pour cela une authentification FTP (--ftp-login)</translation>
    </message>
    <message>
        <source>the SSH server allows data connections to any port of %1</source>
        <translation>le serveur SSH autorise les connexions de données vers tous les ports de %1</translation>
    </message>
    <message>
        <source>data connections will fail: the SSH server allows the control port, but not other ports of %1; PermitOpen in its sshd_config (or permitopen= of your key) has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>les connexions de données échoueront&#xa0;: le serveur SSH autorise le port de contrôle, mais aucun autre port de %1&#x202f;; PermitOpen dans son sshd_config (ou permitopen= de votre clé) doit indiquer %1:*, ou les ports passifs du serveur FTP</translation>
    </message>
    <message>
        <source>for active transfers, the SSH server listens on %1</source>
        <translation>pour les transferts actifs, le serveur SSH écoute sur %1</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but there the SSH server listens for itself only (GatewayPorts no in its sshd_config, the default; clientspecified would open it)</source>
        <translation>les transferts actifs doivent arriver sur %1, mais le serveur SSH n’y écoute que pour lui-même (GatewayPorts no dans son sshd_config, valeur par défaut&#x202f;; clientspecified l’ouvrirait)</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but the SSH server does not listen there (AllowTcpForwarding and PermitListen in its sshd_config)</source>
        <translation>les transferts actifs doivent arriver sur %1, mais le serveur SSH n’y écoute pas (AllowTcpForwarding et PermitListen dans son sshd_config)</translation>
    </message>
    <message>
        <source>they are made passive instead, which the client does not notice</source>
        <translation>ils sont rendus passifs à la place, ce que le client ne remarque pas</translation>
    </message>
    <message>
        <source>with active-mode=forward they fail: set the client to passive mode, or active-mode=auto</source>
        <translation>avec active-mode=forward, ils échouent&#xa0;: réglez le client en mode passif, ou utilisez active-mode=auto</translation>
    </message>
    <message>
        <source>the rule takes %1 connections at a time</source>
        <translation>la redirection accepte %1 connexions à la fois</translation>
    </message>
    <message>
        <source>not an address or a block of addresses</source>
        <translation>ni une adresse ni un bloc d’adresses</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>pas une adresse</translation>
    </message>
    <message>
        <source>from this computer: %1</source>
        <translation>depuis cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>only programs of this user are wanted (onlyMyPrograms), and this system does not tell whose they are; take that off, or listen on a Unix socket</source>
        <translation>seuls les programmes de cet utilisateur sont admis (onlyMyPrograms), et ce système n’indique pas à qui ils appartiennent&#x202f;; désactivez cette option, ou écoutez sur un socket Unix</translation>
    </message>
    <message>
        <source>the SSH connection is down</source>
        <translation>la connexion SSH n’est pas établie</translation>
    </message>
    <message>
        <source>the SSH connection did not come back in time</source>
        <translation>la connexion SSH n’a pas été rétablie à temps</translation>
    </message>
    <message>
        <source>not among the sources that the rule allows</source>
        <translation>ne fait pas partie des sources autorisées par la redirection</translation>
    </message>
    <message>
        <source>a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)</source>
        <translation>un programme de l’utilisateur %1&#x202f;; la redirection n’accepte que ceux de l’utilisateur %2 (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>whose program it is cannot be told; the rule takes those of user %1 only (onlyMyPrograms)</source>
        <translation>impossible de savoir à qui appartient le programme&#x202f;; la redirection n’accepte que ceux de l’utilisateur %1 (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>FTP announces addresses and ports: it cannot use Unix sockets</source>
        <translation>FTP annonce des adresses et des ports&#xa0;: il ne peut pas utiliser de sockets Unix</translation>
    </message>
    <message>
        <source>the program did not say in time what it wants</source>
        <translation>le programme n’a pas dit à temps ce qu’il veut</translation>
    </message>
    <message>
        <source>the program hung up before it said what it wants</source>
        <translation>le programme a fermé la connexion avant de dire ce qu’il veut</translation>
    </message>
    <message>
        <source>the answer could not be sent</source>
        <translation>la réponse n’a pas pu être envoyée</translation>
    </message>
    <message>
        <source>libssh2 cannot ask a server to listen on a Unix socket (streamlocal-forward@openssh.com); listen on a port instead</source>
        <translation>libssh2 ne peut pas demander à un serveur d’écouter sur un socket Unix (streamlocal-forward@openssh.com)&#x202f;; écoutez plutôt sur un port</translation>
    </message>
    <message>
        <source>the SSH server does not give port %1 back yet: the connection that was lost may still hold it there; trying again every %2 s</source>
        <translation>le serveur SSH ne rend pas encore le port %1&#xa0;: la connexion perdue l’occupe peut-être toujours&#x202f;; nouvel essai toutes les %2 s</translation>
    </message>
    <message>
        <source>ports below 1024 are only given to root</source>
        <translation>les ports inférieurs à 1024 ne sont accordés qu’à root</translation>
    </message>
    <message>
        <source>the server decides who reaches it: with GatewayPorts no, the default, only programs on the server itself; with clientspecified, whoever reaches %1</source>
        <translation>le serveur décide qui y accède&#xa0;: avec GatewayPorts no, valeur par défaut, seulement les programmes du serveur lui-même&#x202f;; avec clientspecified, quiconque atteint %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>adresse %1</translation>
    </message>
    <message>
        <source>it first asks to wait (%1)</source>
        <translation>il demande d’abord d’attendre (%1)</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; before its greeting</source>
        <translation>il dit «&#xa0;%1&#xa0;» avant son message d’accueil</translation>
    </message>
    <message>
        <source>it greets only after the client has said something</source>
        <translation>il n’envoie son message d’accueil qu’après que le client a dit quelque chose</translation>
    </message>
    <message>
        <source>it greets with %1 instead of 220</source>
        <translation>son message d’accueil est %1 au lieu de 220</translation>
    </message>
    <message>
        <source>this is no FTP server, it sent &quot;%1&quot;</source>
        <translation>ce n’est pas un serveur FTP, il a envoyé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it sends more than an FTP server would</source>
        <translation>il envoie plus que ne le ferait un serveur FTP</translation>
    </message>
    <message>
        <source>the data connection could not be made: %1</source>
        <translation>la connexion de données n’a pas pu être établie&#xa0;: %1</translation>
    </message>
    <message>
        <source>it wants an account besides: %1</source>
        <translation>il exige en plus un compte (ACCT)&#xa0;: %1</translation>
    </message>
    <message>
        <source>the second login failed: %1</source>
        <translation>la deuxième authentification a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>no client can read this: %1</source>
        <translation>aucun client ne peut lire ceci&#xa0;: %1</translation>
    </message>
    <message>
        <source>the reply leads out of the tunnel: %1</source>
        <translation>la réponse mène hors du tunnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (the data connection: %2)</source>
        <translation>%1 (la connexion de données&#xa0;: %2)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but the data connection broke: %2</source>
        <translation>le serveur annonce une réussite (%1), mais la connexion de données a été rompue&#xa0;: %2</translation>
    </message>
    <message>
        <source>it does not greet, and hangs up when spoken to: it may want TLS from the start (implicit FTPS)</source>
        <translation>il n’envoie pas de message d’accueil et ferme la connexion dès qu’on s’adresse à lui&#xa0;: il attend peut-être TLS dès le début (FTPS implicite)</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>le serveur a fermé la connexion</translation>
    </message>
    <message>
        <source>the server hung up: %1</source>
        <translation>le serveur a fermé la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>it accepts the connection but does not greet: it may be slow, or want TLS from the start (implicit FTPS)</source>
        <translation>il accepte la connexion mais n’envoie pas de message d’accueil&#xa0;: il est peut-être lent, ou attend TLS dès le début (FTPS implicite)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but no data connection came</source>
        <translation>le serveur annonce une réussite (%1), mais aucune connexion de données n’est arrivée</translation>
    </message>
    <message>
        <source>the server reports success (%1), but its data do not end</source>
        <translation>le serveur annonce une réussite (%1), mais ses données ne se terminent pas</translation>
    </message>
    <message>
        <source>no data connection, and %1</source>
        <translation>pas de connexion de données, et %1</translation>
    </message>
    <message>
        <source>%1 bytes came, but not the end within %2 s</source>
        <translation>%1 octets sont arrivés, mais pas la fin en %2 s</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>no port to connect to</source>
        <translation>pas de port auquel se connecter</translation>
    </message>
    <message>
        <source>the name does not resolve: %1</source>
        <translation>le nom ne peut pas être résolu&#xa0;: %1</translation>
    </message>
    <message>
        <source>no address of the destination is permitted</source>
        <translation>aucune adresse de la destination n’est autorisée</translation>
    </message>
    <message>
        <source>the destination has no %1 address</source>
        <translation>la destination n’a pas d’adresse %1</translation>
    </message>
    <message>
        <source>a line does not end in CR LF</source>
        <translation>une ligne ne se termine pas par CR LF</translation>
    </message>
    <message>
        <source>the request holds the byte %1</source>
        <translation>la requête contient l’octet %1</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>la requête dépasse %1 octets</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>la ligne de requête est mal formée</translation>
    </message>
    <message>
        <source>%1 was asked of a proxy that only knows CONNECT</source>
        <translation>%1 a été demandé à un proxy qui ne connaît que CONNECT</translation>
    </message>
    <message>
        <source>a header line is malformed</source>
        <translation>une ligne d’en-tête est mal formée</translation>
    </message>
    <message>
        <source>a CONNECT request has no content</source>
        <translation>une requête CONNECT n’a pas de contenu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address; use localhost, * or an IP address of this computer</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse&#x202f;; utilisez localhost, * ou une adresse IP de cet ordinateur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an %2 address, which the rule asks for</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse %2, comme l’exige la redirection</translation>
    </message>
    <message>
        <source>no port is left on this computer to listen on</source>
        <translation>il ne reste plus de port libre à l’écoute sur cet ordinateur</translation>
    </message>
    <message>
        <source>port %1 is in use by %2</source>
        <translation>le port %1 est utilisé par %2</translation>
    </message>
    <message>
        <source>port %1 is in use</source>
        <translation>le port %1 est déjà utilisé</translation>
    </message>
    <message>
        <source>port %1 is in use by another program or reserved by the system</source>
        <translation>le port %1 est utilisé par un autre programme ou réservé par le système</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024, or give the program the capability CAP_NET_BIND_SERVICE</source>
        <translation>le port %1 exige des droits particuliers&#xa0;: choisissez un port à partir de 1024, ou donnez au programme la capacité CAP_NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024</source>
        <translation>le port %1 exige des droits particuliers&#xa0;: choisissez un port à partir de 1024</translation>
    </message>
    <message>
        <source>this computer does not have the address %1</source>
        <translation>cet ordinateur n’a pas l’adresse %1</translation>
    </message>
    <message>
        <source>no address or port to connect to</source>
        <translation>ni adresse ni port auquel se connecter</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>this computer&apos;s own addresses cannot be listed, so nothing is reached that might be one of them: %1</source>
        <translation>les adresses de cet ordinateur ne peuvent pas être listées&#x202f;; rien de ce qui pourrait en être une n’est donc joint&#xa0;: %1</translation>
    </message>
    <message>
        <source>the rule does not permit it (see --permit-open)</source>
        <translation>la redirection ne l’autorise pas (voir --permit-open)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be the only entry</source>
        <translation>«&#xa0;%1&#xa0;» doit être la seule entrée</translation>
    </message>
    <message>
        <source>expected host:port, where the port may be *; put IPv6 addresses in brackets</source>
        <translation>il faut host:port, où le port peut être *&#x202f;; mettez les adresses IPv6 entre crochets</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses, and IPv6 addresses need them</source>
        <translation>les crochets sont réservés aux adresses IPv6, et les adresses IPv6 les exigent</translation>
    </message>
    <message>
        <source>a wildcard is * alone or stands for the first part of a name, as in *.example.org</source>
        <translation>un caractère générique est * seul ou remplace la première partie d’un nom, comme dans *.example.org</translation>
    </message>
    <message>
        <source>it went on sending to a closed connection and read nothing for %1 s</source>
        <translation>l’envoi a continué sur une connexion fermée et rien n’a été lu pendant %1 s</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>un programme de l’utilisateur %1</translation>
    </message>
    <message>
        <source>a program (PID %1)</source>
        <translation>un programme (PID %1)</translation>
    </message>
    <message>
        <source>the program wants TLS to the proxy itself</source>
        <translation>le programme demande TLS avec le proxy lui-même</translation>
    </message>
    <message>
        <source>the first byte, %1, is neither SOCKS nor HTTP</source>
        <translation>le premier octet, %1, n’est ni SOCKS ni HTTP</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>le nom d’hôte est trop long</translation>
    </message>
    <message>
        <source>the user id is too long</source>
        <translation>l’identifiant d’utilisateur est trop long</translation>
    </message>
    <message>
        <source>SOCKS 4 command %1 is not supported</source>
        <translation>la commande SOCKS 4 %1 n’est pas prise en charge</translation>
    </message>
    <message>
        <source>the destination port is 0</source>
        <translation>le port de destination est 0</translation>
    </message>
    <message>
        <source>the program insists on logging in to the proxy</source>
        <translation>le programme exige de s’authentifier auprès du proxy</translation>
    </message>
    <message>
        <source>the SOCKS 5 request is malformed</source>
        <translation>la requête SOCKS 5 est mal formée</translation>
    </message>
    <message>
        <source>SOCKS 5 address type %1 is not supported</source>
        <translation>le type d’adresse SOCKS 5 %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>SOCKS 5 command %1 is not supported</source>
        <translation>la commande SOCKS 5 %1 n’est pas prise en charge</translation>
    </message>
    <message>
        <source>the file exists and is not a socket; it was left alone</source>
        <translation>le fichier existe et n’est pas un socket&#x202f;; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>the socket belongs to another user</source>
        <translation>le socket appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>another program listens on the socket</source>
        <translation>un autre programme écoute sur le socket</translation>
    </message>
    <message>
        <source>the socket exists and may be in use: %1</source>
        <translation>le socket existe et est peut-être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the socket was replaced at once</source>
        <translation>le socket a été aussitôt remplacé</translation>
    </message>
    <message>
        <source>the socket cannot be kept to this user: %1</source>
        <translation>le socket ne peut pas être réservé à cet utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the path has %1 bytes; a Unix socket&apos;s can have %2</source>
        <translation>le chemin compte %1 octets&#x202f;; celui d’un socket Unix peut en avoir %2</translation>
    </message>
    <message>
        <source>the path is empty or holds a zero byte</source>
        <translation>le chemin est vide ou contient un octet nul</translation>
    </message>
    <message>
        <source>the registry refuses it</source>
        <translation>le registre le refuse</translation>
    </message>
    <message>
        <source>the path is too long for a socket</source>
        <translation>le chemin est trop long pour un socket</translation>
    </message>
    <message>
        <source>no key store such as GNOME Keyring or KWallet runs in this session</source>
        <translation>aucun trousseau de clés comme GNOME Keyring ou KWallet ne fonctionne dans cette session</translation>
    </message>
    <message>
        <source>it still has not answered an earlier request</source>
        <translation>il n’a toujours pas répondu à une demande précédente</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <translation>pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>il est verrouillé</translation>
    </message>
    <message>
        <source>it denies access: %1</source>
        <translation>il refuse l’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is none: %1</source>
        <translation>il n’y en a pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>this build has no QtKeychain</source>
        <translation>ce programme a été compilé sans QtKeychain</translation>
    </message>
    <message>
        <source>the entry in the key store is not one of Sallyport&apos;s</source>
        <translation>l’entrée du trousseau de clés n’a pas été créée par Sallyport</translation>
    </message>
    <message>
        <source>too much to keep in a key store</source>
        <translation>trop volumineux pour un trousseau de clés</translation>
    </message>
    <message>
        <source>this user has no folder for sockets</source>
        <translation>cet utilisateur n’a pas de dossier pour les sockets</translation>
    </message>
    <message>
        <source>the lock file cannot be made</source>
        <translation>le fichier de verrou ne peut pas être créé</translation>
    </message>
    <message>
        <source>a variable is written ${NAME}</source>
        <translation>une variable s’écrit ${NAME}</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable d’environnement %1 n’est pas définie</translation>
    </message>
    <message>
        <source>%1 is none of %h %p %r %u %d %n %l %L %i %k %C %%</source>
        <translation>%1 ne fait pas partie de %h %p %r %u %d %n %l %L %i %k %C %%</translation>
    </message>
    <message>
        <source>only ~/ stands for a home folder</source>
        <translation>seul ~/ désigne un dossier personnel</translation>
    </message>
    <message>
        <source>others can write this file, and with it where the tunnel leads; it has to be yours: chmod go-w, chown</source>
        <translation>d’autres peuvent modifier ce fichier, et donc l’endroit où mène le tunnel&#x202f;; il doit vous appartenir&#xa0;: chmod go-w, chown</translation>
    </message>
    <message>
        <source>no Host line in it names &apos;%1&apos;</source>
        <translation>aucune ligne Host n’y indique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows it</source>
        <translation>CanonicalizeHostname&#xa0;: aucun CanonicalDomains ne le connaît</translation>
    </message>
    <message>
        <source>whose account? It has no User</source>
        <translation>le compte de qui&#x202f;? User manque</translation>
    </message>
    <message>
        <source>as the file has it now, it %1</source>
        <translation>d’après l’état actuel du fichier, le profil %1</translation>
    </message>
    <message>
        <source>it cannot be followed as it is now: %1</source>
        <translation>il ne peut pas être suivi dans son état actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>a time is written 30s or 500ms</source>
        <translation>une durée s’écrit 30s ou 500ms</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>has to be from %1 to %2</source>
        <translation>la valeur doit être comprise entre %1 et %2</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>il faut %1</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>il faut yes ou no</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>two ports are expected, as 50000-50100</source>
        <translation>il faut deux ports, par exemple 50000-50100</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>il existe&#xa0;: %1</translation>
    </message>
    <message>
        <source>write name=value</source>
        <translation>écrivez name=value</translation>
    </message>
    <message>
        <source>more than fits in one file</source>
        <translation>trop volumineux pour un seul fichier</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>neither a profile nor an export of profiles</source>
        <translation>ni un profil ni une exportation de profils</translation>
    </message>
    <message>
        <source>a format of a newer program</source>
        <translation>un format d’un programme plus récent</translation>
    </message>
    <message>
        <source>more than %1 profiles</source>
        <translation>plus de %1 profils</translation>
    </message>
    <message>
        <source>the same as another one before it</source>
        <translation>identique à un autre qui précède</translation>
    </message>
    <message>
        <source>the profiles have changed since they were looked at</source>
        <translation>les profils ont changé depuis qu’ils ont été consultés</translation>
    </message>
    <message>
        <source>no code page that is known here, such as windows-1252, windows-1251, cp932 or UTF-8</source>
        <translation>aucune page de codes connue ici, comme windows-1252, windows-1251, cp932 ou UTF-8</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files of the jump hosts together</source>
        <translation>ignorés&#xa0;: plus de %1 fichiers de clé pour l’ensemble des serveurs de rebond</translation>
    </message>
    <message>
        <source>that is a named pipe, not a file</source>
        <translation>c’est un tube nommé, pas un fichier</translation>
    </message>
    <message>
        <source>that is a socket, not a file</source>
        <translation>c’est un socket, pas un fichier</translation>
    </message>
    <message>
        <source>that is a device, not a file</source>
        <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>aucun fichier n’est indiqué</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>le lien ne mène à aucun fichier</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>plus de %1 Mio</translation>
    </message>
    <message>
        <source>neither L, R nor D</source>
        <translation>ni L, ni R, ni D</translation>
    </message>
    <message>
        <source>PortForwardings: %1: %2</source>
        <translation>PortForwardings&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>HostName: “%1” behind the name is not used, by PuTTY neither: the port is what PortNumber says</source>
        <translation>HostName&#xa0;: «&#xa0;%1&#xa0;» après le nom n’est pas utilisé, pas plus que par PuTTY&#xa0;: le port est celui de PortNumber</translation>
    </message>
    <message>
        <source>PortNumber: %1 is no port; 22 is used</source>
        <translation>PortNumber&#xa0;: %1 n’est pas un port&#x202f;; 22 est utilisé</translation>
    </message>
    <message>
        <source>ignored: SSHManualHostKeys: host keys given by hand that are not one SHA256 fingerprint</source>
        <translation>ignoré&#xa0;: SSHManualHostKeys&#xa0;: des clés d’hôte saisies à la main qui ne sont pas une seule empreinte SHA256</translation>
    </message>
    <message>
        <source>ignored: LogHost: a name with a port for the host key</source>
        <translation>ignoré&#xa0;: LogHost&#xa0;: un nom avec un port pour la clé d’hôte</translation>
    </message>
    <message>
        <source>SshProt: SSH-1 is not spoken here; the server is asked for SSH-2</source>
        <translation>SshProt&#xa0;: SSH-1 n’est pas pris en charge ici&#x202f;; SSH-2 est demandé au serveur</translation>
    </message>
    <message>
        <source>ignored: %1: %2</source>
        <translation>ignoré&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not an SSH session but %1</source>
        <translation>pas une session SSH mais %1</translation>
    </message>
    <message>
        <source>no host is saved in it</source>
        <translation>aucun hôte n’y est enregistré</translation>
    </message>
    <message>
        <source>ProxyTelnetCommand: the password in it is not taken over</source>
        <translation>ProxyTelnetCommand&#xa0;: le mot de passe qu’il contient n’est pas repris</translation>
    </message>
    <message>
        <source>ProxyPassword: the proxy&apos;s password is not taken over</source>
        <translation>ProxyPassword&#xa0;: le mot de passe du proxy n’est pas repris</translation>
    </message>
    <message>
        <source>ignored: %1: a proxy of a kind there is not here; the profile connects without it</source>
        <translation>ignoré&#xa0;: %1&#xa0;: un type de proxy qui n’existe pas ici&#x202f;; le profil se connecte sans lui</translation>
    </message>
    <message>
        <source>ignored: ProxyPort: %1 is no port; the profile connects without its proxy</source>
        <translation>ignoré&#xa0;: ProxyPort&#xa0;: %1 n’est pas un port&#x202f;; le profil se connecte sans son proxy</translation>
    </message>
    <message>
        <source>ignored: ProxyDNS: the proxy looks names up, not this computer</source>
        <translation>ignoré&#xa0;: ProxyDNS&#xa0;: c’est le proxy qui résout les noms, pas cet ordinateur</translation>
    </message>
    <message>
        <source>ProxyHost: the proxies lead in a circle: %1 → %2</source>
        <translation>ProxyHost&#xa0;: les proxys tournent en rond&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>ProxyHost: more than %1 sessions behind each other</source>
        <translation>ProxyHost&#xa0;: plus de %1 sessions l’une derrière l’autre</translation>
    </message>
    <message>
        <source>ProxyHost names the session “%1”: %2</source>
        <translation>ProxyHost indique la session «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>jump host %1: %2</source>
        <translation>serveur de rebond %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ignored: RekeyBytes and RekeyTime: %1</source>
        <translation>ignoré&#xa0;: RekeyBytes et RekeyTime&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: some bytes are no letters of the code page</source>
        <translation>%1&#xa0;: certains octets ne sont pas des caractères de la page de codes</translation>
    </message>
    <message>
        <source>ignored: AuthGSSAPI, in %1 session(s): there is no GSSAPI login</source>
        <translation>ignoré&#xa0;: AuthGSSAPI, dans %1 session(s)&#xa0;: il n’y a pas d’authentification GSSAPI</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>le dossier est illisible</translation>
    </message>
    <message>
        <source>too large for a session</source>
        <translation>trop volumineux pour une session</translation>
    </message>
    <message>
        <source>more than 64 MiB in one folder</source>
        <translation>plus de 64 Mio dans un dossier</translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation>plus de 4 Mio</translation>
    </message>
    <message>
        <source>neither a session of PuTTY nor an exported registry file</source>
        <translation>ni une session de PuTTY ni un fichier de registre exporté</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>no host in this command</source>
        <translation>aucun hôte dans cette commande</translation>
    </message>
    <message>
        <source>the command to run there</source>
        <translation>la commande à exécuter là-bas</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>la valeur manque</translation>
    </message>
    <message>
        <source>ssh has no such option</source>
        <translation>ssh n’a pas cette option</translation>
    </message>
    <message>
        <source>the options in %1</source>
        <translation>les options dans %1</translation>
    </message>
    <message>
        <source>this command forwards its own input; there is nothing to listen on</source>
        <translation>cette commande redirige sa propre entrée&#x202f;; il n’y a rien à écouter</translation>
    </message>
    <message>
        <source>this command opens no tunnel</source>
        <translation>cette commande n’ouvre aucun tunnel</translation>
    </message>
    <message>
        <source>too long for a command</source>
        <translation>trop long pour une commande</translation>
    </message>
    <message>
        <source>the command does not start with ssh</source>
        <translation>la commande ne commence pas par ssh</translation>
    </message>
    <message>
        <source>too much to read</source>
        <translation>trop volumineux à lire</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>Host without a name</source>
        <translation>Host sans nom</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>Match all doit figurer seul</translation>
    </message>
    <message>
        <source>Match %1 is not known; its lines are left out</source>
        <translation>Match %1 est inconnu&#x202f;; ses lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>Match %1 needs an argument</source>
        <translation>Match %1 demande un argument</translation>
    </message>
    <message>
        <source>Match without a criterion</source>
        <translation>Match sans critère</translation>
    </message>
    <message>
        <source>Include without a file</source>
        <translation>Include sans fichier</translation>
    </message>
    <message>
        <source>included too deep</source>
        <translation>inclusions trop profondes</translation>
    </message>
    <message>
        <source>Match %1 is not evaluated; its lines are left out</source>
        <translation>Match %1 n’est pas évalué&#x202f;; ses lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>Match exec is not evaluated, because it would run a command; its lines are left out</source>
        <translation>Match exec n’est pas évalué, car il exécuterait une commande&#x202f;; ses lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>Match exec is not evaluated: &apos;%1&apos; could mean something to the shell; its lines are left out</source>
        <translation>Match exec n’est pas évalué&#xa0;: «&#xa0;%1&#xa0;» pourrait avoir un sens pour le shell&#x202f;; ses lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no name is looked up here; %1 stays as it is</source>
        <translation>CanonicalizeHostname&#xa0;: aucun nom n’est résolu ici&#x202f;; %1 reste tel quel</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows %1</source>
        <translation>CanonicalizeHostname&#xa0;: aucun CanonicalDomains ne connaît %1</translation>
    </message>
    <message>
        <source>ProxyJump leads back to %1</source>
        <translation>ProxyJump ramène à %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ignored: a tunnel of type %1</source>
        <translation>ignoré&#xa0;: un tunnel de type %1</translation>
    </message>
    <message>
        <source>ignored: a tunnel without its ports</source>
        <translation>ignoré&#xa0;: un tunnel sans ses ports</translation>
    </message>
    <message>
        <source>the profile of this tunnel is not in the file</source>
        <translation>le profil de ce tunnel n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files</source>
        <translation>ignorés&#xa0;: plus de %1 fichiers de clé</translation>
    </message>
    <message>
        <source>ignored: the proxy rules</source>
        <translation>ignorées&#xa0;: les règles de proxy</translation>
    </message>
    <message>
        <source>ignored: the gateway profile %1</source>
        <translation>ignoré&#xa0;: le profil de passerelle %1</translation>
    </message>
    <message>
        <source>the settings cannot be written</source>
        <translation>les paramètres ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>il faut un nombre entier entre %1 et %2</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>il faut une liste de textes</translation>
    </message>
    <message>
        <source>a number of seconds, or a text as 500ms, is expected</source>
        <translation>il faut un nombre de secondes, ou un texte comme 500ms</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>il faut un objet</translation>
    </message>
    <message>
        <source>a secret has no place in a profile; take it out</source>
        <translation>un secret n’a pas sa place dans un profil&#x202f;; retirez-le</translation>
    </message>
    <message>
        <source>schema version %1; this program knows %2</source>
        <translation>version de schéma %1&#x202f;; ce programme connaît %2</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message>
        <source>another program holds the lock</source>
        <translation>un autre programme détient le verrou</translation>
    </message>
    <message>
        <source>no lock file can be made there</source>
        <translation>le fichier de verrou ne peut pas y être créé</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside</source>
        <translation>le fichier endommagé ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>%1 profiles have this name; use the id</source>
        <translation>%1 profils portent ce nom&#x202f;; utilisez l’identifiant</translation>
    </message>
    <message>
        <source>changed by another program meanwhile</source>
        <translation>modifié entre-temps par un autre programme</translation>
    </message>
    <message>
        <source>the id cannot name a file</source>
        <translation>l’identifiant ne peut pas servir de nom de fichier</translation>
    </message>
    <message>
        <source>the file cannot be removed</source>
        <translation>le fichier ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>the file that was kept of it is gone</source>
        <translation>le fichier qui en avait été conservé n’existe plus</translation>
    </message>
    <message>
        <source>the file cannot be put back</source>
        <translation>le fichier ne peut pas être remis en place</translation>
    </message>
    <message>
        <source>there is no version before</source>
        <translation>il n’y a pas de version précédente</translation>
    </message>
    <message>
        <source>bytes and a time are expected, as in 1G 1h</source>
        <translation>il faut un nombre d’octets et une durée, comme 1G 1h</translation>
    </message>
    <message>
        <source>a number of bytes is written like 500M or 1G, or default</source>
        <translation>un nombre d’octets s’écrit par exemple 500M ou 1G, ou default</translation>
    </message>
    <message>
        <source>less than 16 bytes is too little</source>
        <translation>moins de 16 octets, c’est trop peu</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>le crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>a bracket in the wrong place</source>
        <translation>un crochet est mal placé</translation>
    </message>
    <message>
        <source>listen address: %1</source>
        <translation>adresse d’écoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>destination host: %1</source>
        <translation>hôte de destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses</source>
        <translation>les crochets sont réservés aux adresses IPv6</translation>
    </message>
    <message>
        <source>listen port: %1</source>
        <translation>port d’écoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>destination port: %1</source>
        <translation>port de destination&#xa0;: %1</translation>
    </message>
    <message>
        <source>expected [bind:]port; put IPv6 addresses in brackets</source>
        <translation>il faut [bind:]port&#x202f;; mettez les adresses IPv6 entre crochets</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport, or [bind:]port alone for a reverse dynamic forward; put IPv6 addresses in brackets</source>
        <translation>il faut [ftp/|tcp/][bind:]port:host:hostport, ou [bind:]port seul pour une redirection dynamique distante&#x202f;; mettez les adresses IPv6 entre crochets</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in brackets</source>
        <translation>il faut [ftp/|tcp/][bind:]port:host:hostport&#x202f;; mettez les adresses IPv6 entre crochets</translation>
    </message>
    <message>
        <source>FTP needs ports on both ends, not Unix sockets</source>
        <translation>FTP a besoin de ports aux deux extrémités, pas de sockets Unix</translation>
    </message>
    <message>
        <source>a local SOCKS forward is written -D</source>
        <translation>une redirection SOCKS locale s’écrit -D</translation>
    </message>
    <message>
        <source>a SOCKS forward has no destination</source>
        <translation>une redirection SOCKS n’a pas de destination</translation>
    </message>
    <message>
        <source>expected [bind:]port and, after a space, host:port</source>
        <translation>il faut [bind:]port puis, après une espace, host:port</translation>
    </message>
    <message>
        <source>a host name cannot start with a dash</source>
        <translation>un nom d’hôte ne peut pas commencer par un tiret</translation>
    </message>
    <message>
        <source>the user name before @ is empty</source>
        <translation>le nom d’utilisateur avant @ est vide</translation>
    </message>
    <message>
        <source>write host:port, and an IPv6 address as [address]:port</source>
        <translation>écrivez host:port, et une adresse IPv6 sous la forme [address]:port</translation>
    </message>
    <message>
        <source>which kind of proxy?</source>
        <translation>quel type de proxy&#x202f;?</translation>
    </message>
    <message>
        <source>there are SOCKS 4, 4a and 5 and HTTP proxies</source>
        <translation>il existe des proxys SOCKS 4, 4a et 5 et HTTP</translation>
    </message>
    <message>
        <source>a password is never given on the command line or kept in a profile</source>
        <translation>un mot de passe ne se donne jamais sur la ligne de commande et ne se conserve jamais dans un profil</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>il faut un nombre entre %1 et %2</translation>
    </message>
    <message>
        <source>a time is written like 90, 30s, 1m30s or 2h</source>
        <translation>une durée s’écrit par exemple 90, 30s, 1m30s ou 2h</translation>
    </message>
    <message>
        <source>%1 to %2 seconds are expected</source>
        <translation>il faut de %1 à %2 secondes</translation>
    </message>
    <message>
        <source>an empty name in the list</source>
        <translation>un nom vide dans la liste</translation>
    </message>
    <message>
        <source>only %h and %% may stand in HostName</source>
        <translation>seuls %h et %% sont admis dans HostName</translation>
    </message>
    <message>
        <source>a host name or address is expected</source>
        <translation>il faut un nom d’hôte ou une adresse</translation>
    </message>
    <message>
        <source>any, inet or inet6 is expected</source>
        <translation>il faut any, inet ou inet6</translation>
    </message>
    <message>
        <source>StrictHostKeyChecking %1 is taken as accept-new: a changed key is refused all the same</source>
        <translation>StrictHostKeyChecking %1 est traité comme accept-new&#xa0;: une clé modifiée est refusée malgré tout</translation>
    </message>
    <message>
        <source>yes, no, ask, accept-new or off is expected</source>
        <translation>il faut yes, no, ask, accept-new ou off</translation>
    </message>
    <message>
        <source>write revoked keys as @revoked lines into a known_hosts file</source>
        <translation>écrivez les clés révoquées dans un fichier known_hosts, en lignes @revoked</translation>
    </message>
    <message>
        <source>ignored: IdentityFile none</source>
        <translation>ignoré&#xa0;: IdentityFile none</translation>
    </message>
    <message>
        <source>yes, no or always is expected</source>
        <translation>il faut yes, no ou always</translation>
    </message>
    <message>
        <source>RefuseConnection in its configuration says: %1</source>
        <translation>RefuseConnection dans sa configuration indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown option; did you mean %1?</source>
        <translation>option inconnue&#x202f;; vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>unknown option; ssh_config(5) lists those there are</source>
        <translation>option inconnue&#x202f;; ssh_config(5) énumère celles qui existent</translation>
    </message>
    <message>
        <source>one word is expected</source>
        <translation>il faut un seul mot</translation>
    </message>
    <message>
        <source>ProxyCommand is taken as ProxyJump %1</source>
        <translation>ProxyCommand est traité comme ProxyJump %1</translation>
    </message>
    <message>
        <source>no command is run to connect; use -J (ProxyJump) for a jump host or --proxy for a proxy</source>
        <translation>aucune commande n’est exécutée pour se connecter&#x202f;; utilisez -J (ProxyJump) pour un serveur de rebond ou --proxy pour un proxy</translation>
    </message>
    <message>
        <source>only %h, %n, %p, %r and %% may stand in ProxyJump</source>
        <translation>seuls %h, %n, %p, %r et %% sont admis dans ProxyJump</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IPv6 address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>le port manque</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>le chemin est vide</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address or a network like 192.168.1.0/24</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni un réseau comme 192.168.1.0/24</translation>
    </message>
    <message>
        <source>a folder without a name</source>
        <translation>un dossier n’a pas de nom</translation>
    </message>
    <message>
        <source>more than 50 tags</source>
        <translation>plus de 50 étiquettes</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <translation>une couleur s’écrit #rrggbb</translation>
    </message>
    <message>
        <source>a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it</source>
        <translation>une empreinte s’écrit SHA256: suivi de 43 caractères, telle que l’affiche ssh-keygen -l</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to log in; there are publickey, keyboard-interactive and password</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode d’authentification&#x202f;; il existe publickey, keyboard-interactive et password</translation>
    </message>
    <message>
        <source>which host of the file? Write its name as it stands after ssh</source>
        <translation>quel hôte du fichier&#x202f;? Écrivez son nom tel qu’il suit ssh</translation>
    </message>
    <message>
        <source>the file is written in full, from / or from ~/</source>
        <translation>le fichier s’écrit en entier, depuis / ou depuis ~/</translation>
    </message>
    <message>
        <source>more than %1 jump hosts</source>
        <translation>plus de %1 serveurs de rebond</translation>
    </message>
    <message>
        <source>going through another profile excludes jump hosts and a proxy</source>
        <translation>passer par un autre profil exclut les serveurs de rebond et un proxy</translation>
    </message>
    <message>
        <source>a profile cannot go through itself</source>
        <translation>un profil ne peut pas passer par lui-même</translation>
    </message>
    <message>
        <source>a local address or the name of a network interface is expected</source>
        <translation>il faut une adresse locale ou le nom d’une interface réseau</translation>
    </message>
    <message>
        <source>more than 100 names</source>
        <translation>plus de 100 noms</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of an algorithm</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un algorithme</translation>
    </message>
    <message>
        <source>none of these is known here; there are %1</source>
        <translation>aucun n’est connu ici&#x202f;; il existe %1</translation>
    </message>
    <message>
        <source>shorter than the first delay</source>
        <translation>inférieur au premier délai</translation>
    </message>
    <message>
        <source>this path is at the server: write it in full, from /</source>
        <translation>ce chemin se trouve sur le serveur&#xa0;: écrivez-le en entier, depuis /</translation>
    </message>
    <message>
        <source>a SOCKS forward has none: programs name it themselves</source>
        <translation>une redirection SOCKS n’en a pas&#xa0;: les programmes l’indiquent eux-mêmes</translation>
    </message>
    <message>
        <source>more than 1000 entries</source>
        <translation>plus de 1000 entrées</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port, *:443 or 10.0.0.0/8:*</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme host:port, *:443 ou 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>clients cannot connect to &apos;%1&apos;: name one address</source>
        <translation>les clients ne peuvent pas se connecter à «&#xa0;%1&#xa0;»&#xa0;: indiquez une seule adresse</translation>
    </message>
    <message>
        <source>it is for remote FTP rules: clients of a local one are told the address they came to; leave it empty</source>
        <translation>ce champ concerne les redirections FTP entrantes&#xa0;: pour une redirection sortante, les clients reçoivent l’adresse à laquelle ils se sont connectés&#x202f;; laissez-le vide</translation>
    </message>
    <message>
        <source>the list of data hosts is empty</source>
        <translation>la liste des hôtes de données est vide</translation>
    </message>
    <message>
        <source>the range of data ports has no end, or ends before it starts</source>
        <translation>la plage de ports de données n’a pas de fin, ou se termine avant de commencer</translation>
    </message>
    <message>
        <source>forward %1 listens there already</source>
        <translation>la redirection %1 y écoute déjà</translation>
    </message>
    <message>
        <source>turned off: %1, because %2 listens there already</source>
        <translation>désactivée&#xa0;: %1, car %2 y écoute déjà</translation>
    </message>
    <message>
        <source>more than %1 forwards</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>not known here, and left out: %1</source>
        <translation>inconnus ici et laissés de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>trusts other host keys</source>
        <translation>fait confiance à d’autres clés d’hôte</translation>
    </message>
    <message>
        <source>goes to another place, or by another way</source>
        <translation>mène à un autre endroit, ou par un autre chemin</translation>
    </message>
    <message>
        <source>logs in as somebody else, or with more</source>
        <translation>s’authentifie sous une autre identité, ou par davantage de moyens</translation>
    </message>
    <message>
        <source>allows more algorithms</source>
        <translation>autorise plus d’algorithmes</translation>
    </message>
    <message>
        <source>connects without being asked</source>
        <translation>se connecte sans qu’on le lui demande</translation>
    </message>
    <message>
        <source>lets more connect</source>
        <translation>laisse plus de monde se connecter</translation>
    </message>
    <message>
        <source>leads somewhere else</source>
        <translation>mène ailleurs</translation>
    </message>
    <message>
        <source>lets the far side reach more here</source>
        <translation>laisse l’autre côté atteindre davantage ici</translation>
    </message>
    <message>
        <source>protects FTP less</source>
        <translation>protège moins FTP</translation>
    </message>
    <message>
        <source>removes files that are in the way</source>
        <translation>supprime les fichiers qui gênent</translation>
    </message>
    <message>
        <source>has a setting this version cannot judge</source>
        <translation>a un paramètre que cette version ne sait pas évaluer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 (%2: %3 → %4)</source>
        <translation>%1 (%2&#xa0;: %3 → %4)</translation>
    </message>
    <message>
        <source>a command inside the command is not run here</source>
        <translation>une commande contenue dans la commande n’est pas exécutée ici</translation>
    </message>
    <message>
        <source>more than one command</source>
        <translation>plus d’une commande</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for a shell; paste the ssh command alone</source>
        <translation>«&#xa0;%1&#xa0;» s’adresse à un shell&#x202f;; collez uniquement la commande ssh</translation>
    </message>
    <message>
        <source>no %1 algorithm is left of %2; there are: %3</source>
        <translation>il ne reste aucun algorithme (%1) de %2&#x202f;; il existe&#xa0;: %3</translation>
    </message>
    <message>
        <source>no option of this side helps: none of the server&apos;s is known here, so the server has to be given another (%1 in its sshd_config)</source>
        <translation>aucune option de ce côté n’y remédie&#xa0;: aucun de ceux du serveur n’est connu ici, il faut donc en donner un autre au serveur (%1 dans son sshd_config)</translation>
    </message>
    <message>
        <source>-C (Compression=yes) offers %1</source>
        <translation>-C (Compression=yes) propose %1</translation>
    </message>
    <message>
        <source>-o %1=+%2 offers it, which is for servers that cannot be updated</source>
        <translation>-o %1=+%2 le propose, pour les serveurs qui ne peuvent pas être mis à jour</translation>
    </message>
    <message>
        <source>no common %1 algorithm: the server offers %2; this side offers %3; %4</source>
        <translation>aucun algorithme (%1) en commun&#xa0;: le serveur propose %2&#x202f;; ce côté propose %3&#x202f;; %4</translation>
    </message>
    <message>
        <source>SSH_AUTH_SOCK is not set</source>
        <translation>SSH_AUTH_SOCK n’est pas défini</translation>
    </message>
    <message>
        <source>the agent closed the connection</source>
        <translation>l’agent a fermé la connexion</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>l’agent n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>the agent did not accept in time</source>
        <translation>l’agent n’a pas accepté la connexion à temps</translation>
    </message>
    <message>
        <source>the agent refused %1</source>
        <translation>l’agent a refusé %1</translation>
    </message>
    <message>
        <source>the agent answered with message %1 when asked %2</source>
        <translation>l’agent a répondu par le message %1 alors qu’il lui était demandé %2</translation>
    </message>
    <message>
        <source>the agent announced an answer of %1 bytes</source>
        <translation>l’agent a annoncé une réponse de %1 octets</translation>
    </message>
    <message>
        <source>to list its keys</source>
        <translation>d’énumérer ses clés</translation>
    </message>
    <message>
        <source>the agent&apos;s list of keys is malformed</source>
        <translation>la liste des clés de l’agent est mal formée</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>de signer</translation>
    </message>
    <message>
        <source>the agent&apos;s signature is malformed</source>
        <translation>la signature de l’agent est mal formée</translation>
    </message>
    <message>
        <source>the agent signed with %1 instead of %2</source>
        <translation>l’agent a signé avec %1 au lieu de %2</translation>
    </message>
    <message>
        <source>cancelled while the agent was to sign</source>
        <translation>annulé pendant que l’agent devait signer</translation>
    </message>
    <message>
        <source>%1 let %2 in without any proof (%3)</source>
        <translation>%1 a laissé entrer %2 sans aucune preuve (%3)</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the key is encrypted and no passphrase was given</source>
        <translation>la clé est chiffrée et aucune phrase secrète n’a été donnée</translation>
    </message>
    <message>
        <source>the key is encrypted, and the question for its passphrase was not answered</source>
        <translation>la clé est chiffrée, et la demande de sa phrase secrète est restée sans réponse</translation>
    </message>
    <message>
        <source>the server asked more than %1 times in a row</source>
        <translation>le serveur a posé plus de %1 questions de suite</translation>
    </message>
    <message>
        <source>%1 accepted %2 and wants one more step: %3</source>
        <translation>%1 a accepté %2 et exige encore une étape&#xa0;: %3</translation>
    </message>
    <message>
        <source>the question was not answered: %1</source>
        <translation>la question est restée sans réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody can be asked: %1</source>
        <translation>personne ne peut être interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server refused the new password</source>
        <translation>le serveur a refusé le nouveau mot de passe</translation>
    </message>
    <message>
        <source>the server refused the password</source>
        <translation>le serveur a refusé le mot de passe</translation>
    </message>
    <message>
        <source>keyboard-interactive failed before anything was asked</source>
        <translation>keyboard-interactive a échoué avant toute question</translation>
    </message>
    <message>
        <source>the server refused the answers</source>
        <translation>le serveur a refusé les réponses</translation>
    </message>
    <message>
        <source>the server does not accept this certificate for this user</source>
        <translation>le serveur n’accepte pas ce certificat pour cet utilisateur</translation>
    </message>
    <message>
        <source>the server does not accept this key for this user</source>
        <translation>le serveur n’accepte pas cette clé pour cet utilisateur</translation>
    </message>
    <message>
        <source>%1 with the signature %2</source>
        <translation>%1 avec la signature %2</translation>
    </message>
    <message>
        <source>a server that knows SHA-1 signatures only wants -o PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe</source>
        <translation>un serveur qui ne connaît que les signatures SHA-1 exige -o PubkeyAcceptedAlgorithms=+ssh-rsa, ce qui n’est pas sûr</translation>
    </message>
    <message>
        <source>not a user certificate of a known type (%1)</source>
        <translation>pas un certificat d’utilisateur d’un type connu (%1)</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>le certificat n’est pas valable avant le %1</translation>
    </message>
    <message>
        <source>the certificate has expired on %1</source>
        <translation>le certificat a expiré le %1</translation>
    </message>
    <message>
        <source>the key is damaged: %1; use another copy of it</source>
        <translation>la clé est endommagée&#xa0;: %1&#x202f;; utilisez-en une autre copie</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1; encrypt it anew with: %2</source>
        <translation>ouvrir la clé prendrait très longtemps&#xa0;: elle exige %1&#x202f;; chiffrez-la à nouveau avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>a key of the type %1, which cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé du type %1, qui n’est pas utilisable&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits, more than the %2 that ssh takes; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé RSA de %1 bits, plus que les %2 qu’accepte ssh&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 rounds of bcrypt, more than %2</source>
        <translation>%1 tours de bcrypt, plus de %2</translation>
    </message>
    <message>
        <source>encrypted with %1; encrypt it anew with: ssh-keygen -p -Z aes256-ctr -f %2</source>
        <translation>chiffrée avec %1&#x202f;; chiffrez-la à nouveau avec&#xa0;: ssh-keygen -p -Z aes256-ctr -f %2</translation>
    </message>
    <message>
        <source>an EC key on a curve that SSH does not have; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé EC sur une courbe que SSH ne connaît pas&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a DSA key, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé DSA, inutilisable avec SSH&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a key of another kind, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé d’un autre type, inutilisable avec SSH&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 iterations, more than %2</source>
        <translation>%1 itérations, plus de %2</translation>
    </message>
    <message>
        <source>larger than any key</source>
        <translation>plus volumineux que n’importe quelle clé</translation>
    </message>
    <message>
        <source>this is a public key; choose the private key that belongs to it</source>
        <translation>c’est une clé publique&#x202f;; choisissez la clé privée qui lui correspond</translation>
    </message>
    <message>
        <source>a key for SSH protocol 1, which no server uses any more; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé pour le protocole SSH 1, qu’aucun serveur n’utilise plus&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 &gt; newkey</source>
        <translation>le format des outils de ssh.com&#x202f;; convertissez-la avec&#xa0;: ssh-keygen -i -f %1 &gt; newkey</translation>
    </message>
    <message>
        <source>not a private key in a format that is known</source>
        <translation>pas une clé privée dans un format connu</translation>
    </message>
    <message>
        <source>the key lives on a security key; add it to an ssh-agent with: ssh-add %1</source>
        <translation>la clé se trouve sur une clé de sécurité&#x202f;; ajoutez-la à un ssh-agent avec&#xa0;: ssh-add %1</translation>
    </message>
    <message>
        <source>DSA keys are refused by current servers; make a new key with: ssh-keygen -t ed25519</source>
        <translation>les clés DSA sont refusées par les serveurs actuels&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not a public key or certificate</source>
        <translation>ni une clé publique ni un certificat</translation>
    </message>
    <message>
        <source>permissions %1 let other users at the private key; take them away with: chmod 600 %2</source>
        <translation>les droits %1 laissent d’autres utilisateurs accéder à la clé privée&#x202f;; retirez-les avec&#xa0;: chmod 600 %2</translation>
    </message>
    <message>
        <source>larger than 1 MiB</source>
        <translation>plus de 1 Mio</translation>
    </message>
    <message>
        <source>the .pub does not belong to this key; remove it, or make it anew with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>le .pub ne correspond pas à cette clé&#x202f;; supprimez-le, ou recréez-le avec&#xa0;: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>not a private key</source>
        <translation>pas une clé privée</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>pas une clé publique</translation>
    </message>
    <message>
        <source>the certificate %1 is not used: %2</source>
        <translation>le certificat %1 n’est pas utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>only an agent can use this key, and it does not hold it; add it with: ssh-add</source>
        <translation>seul un agent peut utiliser cette clé, et il ne l’a pas&#x202f;; ajoutez-la avec&#xa0;: ssh-add</translation>
    </message>
    <message>
        <source>%1 tries were refused, and servers hang up then; choose the right key, so that fewer are tried</source>
        <translation>%1 essais ont été refusés, et les serveurs ferment alors la connexion&#x202f;; choisissez la bonne clé, pour en essayer moins</translation>
    </message>
    <message>
        <source>the server names no way to log in</source>
        <translation>le serveur n’indique aucune méthode d’authentification</translation>
    </message>
    <message>
        <source>the server accepts: %1</source>
        <translation>le serveur accepte&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>rien à proposer</translation>
    </message>
    <message>
        <source>the cryptography library made no key</source>
        <translation>la bibliothèque cryptographique n’a pas créé de clé</translation>
    </message>
    <message>
        <source>the comment has a line break, or another character that cannot be seen</source>
        <translation>le commentaire contient un saut de ligne, ou un autre caractère invisible</translation>
    </message>
    <message>
        <source>the comment is longer than %1 bytes</source>
        <translation>le commentaire dépasse %1 octets</translation>
    </message>
    <message>
        <source>the passphrase has a zero in it</source>
        <translation>la phrase secrète contient un caractère nul</translation>
    </message>
    <message>
        <source>this build makes keys without a passphrase only; make one with: ssh-keygen -t ed25519</source>
        <translation>ce programme ne crée que des clés sans phrase secrète&#x202f;; créez-en une avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>there is a file of this name already, and a key is never written over</source>
        <translation>un fichier de ce nom existe déjà, et une clé n’est jamais écrasée</translation>
    </message>
    <message>
        <source>the PuTTY key is damaged: %1; use another copy of it</source>
        <translation>la clé PuTTY est endommagée&#xa0;: %1&#x202f;; utilisez-en une autre copie</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1 KiB and %2 passes of %3, more than %4 KiB or %5 KiB in all passes; encrypt it anew with: puttygen %6 --reencrypt -o %6</source>
        <translation>ouvrir la clé prendrait très longtemps&#xa0;: elle exige %1 Kio et %2 passes de %3, plus de %4 Kio ou %5 Kio pour l’ensemble des passes&#x202f;; chiffrez-la à nouveau avec&#xa0;: puttygen %6 --reencrypt -o %6</translation>
    </message>
    <message>
        <source>a PuTTY key in a format other than 2 and 3; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>une clé PuTTY dans un format autre que 2 et 3&#x202f;; convertissez-la avec&#xa0;: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>a PuTTY key whose public half is damaged, or of a type that cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>une clé PuTTY dont la partie publique est endommagée, ou d’un type inutilisable&#x202f;; créez une nouvelle clé avec&#xa0;: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>this build has no Argon2, which the PuTTY key is encrypted with; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>ce programme a été compilé sans Argon2, avec lequel la clé PuTTY est chiffrée&#x202f;; convertissez-la avec&#xa0;: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>there is not enough memory to open the key</source>
        <translation>il n’y a pas assez de mémoire pour ouvrir la clé</translation>
    </message>
    <message>
        <source>the passphrase does not open the key</source>
        <translation>la phrase secrète ne déverrouille pas la clé</translation>
    </message>
    <message>
        <source>only the passphrase tells its public half; write that beside it with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>seule la phrase secrète donne accès à sa partie publique&#x202f;; écrivez celle-ci à côté avec&#xa0;: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>the server takes packets of %1 bytes only</source>
        <translation>le serveur n’accepte que des paquets de %1 octets</translation>
    </message>
    <message>
        <source>libssh2 error %1</source>
        <translation>erreur libssh2 %1</translation>
    </message>
    <message>
        <source>the key could not be used: %1</source>
        <translation>la clé n’a pas pu être utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; use an Ed25519 or ECDSA key, or a build with libssh2 1.11</source>
        <translation>libssh2 %1 ne peut utiliser les clés RSA qu’avec SHA-1, que les serveurs refusent&#x202f;; utilisez une clé Ed25519 ou ECDSA, ou une version compilée avec libssh2 1.11</translation>
    </message>
    <message>
        <source>libssh2 %1 cannot use %2; a build with libssh2 1.11 can</source>
        <translation>libssh2 %1 ne peut pas utiliser %2&#x202f;; une version compilée avec libssh2 1.11 le peut</translation>
    </message>
    <message>
        <source>the server sent too many banners</source>
        <translation>le serveur a envoyé trop de bannières</translation>
    </message>
    <message>
        <source>the server accepted another key than the one offered</source>
        <translation>le serveur a accepté une autre clé que celle proposée</translation>
    </message>
    <message>
        <source>the server asked %1 questions at once</source>
        <translation>le serveur a posé %1 questions à la fois</translation>
    </message>
    <message>
        <source>the server sent message %1 when none such was due</source>
        <translation>le serveur a envoyé le message %1 alors qu’il n’était pas attendu</translation>
    </message>
    <message>
        <source>the server sent a malformed message %1</source>
        <translation>le serveur a envoyé un message %1 mal formé</translation>
    </message>
    <message>
        <source>not a whole public key of a known type (%1)</source>
        <translation>pas une clé publique complète d’un type connu (%1)</translation>
    </message>
    <message>
        <source>the RSA key has only %1 bits</source>
        <translation>la clé RSA n’a que %1 bits</translation>
    </message>
    <message>
        <source>the key is not base64</source>
        <translation>la clé n’est pas en base64</translation>
    </message>
    <message>
        <source>the key is labelled %1 but is %2</source>
        <translation>la clé est désignée comme %1 mais c’est %2</translation>
    </message>
    <message>
        <source>The host is known under another key type; an impostor could hide a change that way.</source>
        <translation>L’hôte est connu avec un autre type de clé&#x202f;; un imposteur pourrait ainsi cacher un changement.</translation>
    </message>
    <message>
        <source>A certificate authority is on file for the host, and certificates cannot be checked here: this is the host&apos;s plain key.</source>
        <translation>Une autorité de certification est enregistrée pour l’hôte, et les certificats ne peuvent pas être vérifiés ici&#xa0;: ceci est la clé ordinaire de l’hôte.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1, and %2 more.</source>
        <translation>La même clé est connue sous d’autres noms&#xa0;: %1, et %2 de plus.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1.</source>
        <translation>La même clé est connue sous d’autres noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>le fichier dépasse %1 Mio</translation>
    </message>
    <message>
        <source>line %1 revokes a key and is too long to be read</source>
        <translation>la ligne %1 révoque une clé et est trop longue pour être lue</translation>
    </message>
    <message>
        <source>the host name cannot be written to a known_hosts file</source>
        <translation>le nom d’hôte ne peut pas être écrit dans un fichier known_hosts</translation>
    </message>
    <message>
        <source>the server shows %1; on file is %2</source>
        <translation>le serveur présente %1&#x202f;; la clé enregistrée est %2</translation>
    </message>
    <message>
        <source>the server shows %1; it is known here only under another key type: %2</source>
        <translation>le serveur présente %1&#x202f;; il n’est connu ici qu’avec un autre type de clé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is revoked by %2</source>
        <translation>%1 est révoquée par %2</translation>
    </message>
    <message>
        <source>the server shows %1; %2 trusts only certificates of an authority, which are not supported</source>
        <translation>le serveur présente %1&#x202f;; %2 ne fait confiance qu’aux certificats d’une autorité, qui ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>the server shows %1</source>
        <translation>le serveur présente %1</translation>
    </message>
    <message>
        <source>the same key is on file for %1</source>
        <translation>la même clé est enregistrée pour %1</translation>
    </message>
    <message>
        <source>no line of a known_hosts file can have this host name</source>
        <translation>aucune ligne d’un fichier known_hosts ne peut contenir ce nom d’hôte</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>the line holds a NUL byte</source>
        <translation>la ligne contient un octet NUL</translation>
    </message>
    <message>
        <source>unknown marker %1</source>
        <translation>marqueur inconnu %1</translation>
    </message>
    <message>
        <source>more than one marker</source>
        <translation>plus d’un marqueur</translation>
    </message>
    <message>
        <source>the hashed name is malformed</source>
        <translation>le nom haché est mal formé</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>un autre programme est en train d’y écrire</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>aucun fichier de verrou ne peut être créé à côté</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>a revoked key is not stored</source>
        <translation>une clé révoquée n’est pas enregistrée</translation>
    </message>
    <message>
        <source>the server takes packets of 0 bytes only</source>
        <translation>le serveur n’accepte que des paquets de 0 octet</translation>
    </message>
    <message>
        <source>the server does not let this account run a command</source>
        <translation>le serveur ne laisse pas ce compte exécuter de commande</translation>
    </message>
    <message>
        <source>the server opened the window beyond its largest size</source>
        <translation>le serveur a ouvert la fenêtre au-delà de sa taille maximale</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>raison %1</translation>
    </message>
    <message>
        <source>the SSH connection is not up</source>
        <translation>la connexion SSH n’est pas établie</translation>
    </message>
    <message>
        <source>the SSH server got no answer from it within %1 s</source>
        <translation>le serveur SSH n’en a pas reçu de réponse en %1 s</translation>
    </message>
    <message>
        <source>the SSH server refused to listen on a port of its choice</source>
        <translation>le serveur SSH a refusé d’écouter sur un port de son choix</translation>
    </message>
    <message>
        <source>the SSH server refused to listen</source>
        <translation>le serveur SSH a refusé d’écouter</translation>
    </message>
    <message>
        <source>the connection to %1 is gone</source>
        <translation>la connexion à %1 n’existe plus</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(par %1)</translation>
    </message>
    <message>
        <source>the exchange of new keys took longer than %1 s</source>
        <translation>l’échange de nouvelles clés a duré plus de %1 s</translation>
    </message>
    <message>
        <source>the handshake took longer than %1 s</source>
        <translation>la négociation a duré plus de %1 s</translation>
    </message>
    <message>
        <source>no answer to the login within %1 s</source>
        <translation>pas de réponse à l’authentification en %1 s</translation>
    </message>
    <message>
        <source>no answer to %1 probes, %2 s apart</source>
        <translation>pas de réponse à %1 sondes espacées de %2 s</translation>
    </message>
    <message>
        <source>the command did not end within %1 s</source>
        <translation>la commande ne s’est pas terminée en %1 s</translation>
    </message>
    <message>
        <source>the server speaks TLS</source>
        <translation>le serveur parle TLS</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot;</source>
        <translation>le serveur a envoyé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server&apos;s identification is too long</source>
        <translation>l’identification du serveur est trop longue</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot; and more, but no SSH identification</source>
        <translation>le serveur a envoyé «&#xa0;%1&#xa0;» et d’autres données, mais pas d’identification SSH</translation>
    </message>
    <message>
        <source>the server speaks SSH-1, an older SSH protocol, and nothing else: &quot;%1&quot;</source>
        <translation>le serveur parle SSH-1, un protocole SSH plus ancien, et rien d’autre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server&apos;s first packet has an impossible length</source>
        <translation>le premier paquet du serveur a une longueur impossible</translation>
    </message>
    <message>
        <source>the server does not send its algorithm lists</source>
        <translation>le serveur n’envoie pas ses listes d’algorithmes</translation>
    </message>
    <message>
        <source>the server&apos;s algorithm lists are malformed</source>
        <translation>les listes d’algorithmes du serveur sont mal formées</translation>
    </message>
    <message>
        <source>%1 (reason %2)</source>
        <translation>%1 (raison %2)</translation>
    </message>
    <message>
        <source>the server sent message %1 before its algorithm lists</source>
        <translation>le serveur a envoyé le message %1 avant ses listes d’algorithmes</translation>
    </message>
    <message>
        <source>the key exchange failed</source>
        <translation>l’échange de clés a échoué</translation>
    </message>
    <message>
        <source>the server introduced itself and then said nothing more</source>
        <translation>le serveur s’est présenté puis n’a plus rien dit</translation>
    </message>
    <message>
        <source>the server did not introduce itself</source>
        <translation>le serveur ne s’est pas présenté</translation>
    </message>
    <message>
        <source>libssh2 %1 has none of these algorithms: %2</source>
        <translation>libssh2 %1 n’a aucun de ces algorithmes&#xa0;: %2</translation>
    </message>
    <message>
        <source>a key of an unknown type</source>
        <translation>une clé d’un type inconnu</translation>
    </message>
    <message>
        <source>the server began with %1 and then showed %2</source>
        <translation>le serveur a commencé par %1 puis a présenté %2</translation>
    </message>
    <message>
        <source>the server asks for answers and does not read them: %1 MiB wait to be sent</source>
        <translation>le serveur demande des réponses et ne les lit pas&#xa0;: %1 Mio attendent d’être envoyés</translation>
    </message>
    <message>
        <source>the server closed the connection: %1 (reason %2)</source>
        <translation>le serveur a fermé la connexion&#xa0;: %1 (raison %2)</translation>
    </message>
    <message>
        <source>the server ended the connection</source>
        <translation>le serveur a mis fin à la connexion</translation>
    </message>
    <message>
        <source>SOCKS 4 reaches IPv4 addresses only; use a SOCKS 5 or HTTP proxy</source>
        <translation>SOCKS 4 n’atteint que des adresses IPv4&#x202f;; utilisez un proxy SOCKS 5 ou HTTP</translation>
    </message>
    <message>
        <source>the name or the proxy&apos;s user is too long for SOCKS 4</source>
        <translation>le nom ou l’utilisateur du proxy est trop long pour SOCKS 4</translation>
    </message>
    <message>
        <source>it rejects the connection, or cannot make it (answer 91)</source>
        <translation>il rejette la connexion, ou ne peut pas l’établir (réponse 91)</translation>
    </message>
    <message>
        <source>it does not take this user (answer %1, identd)</source>
        <translation>il n’accepte pas cet utilisateur (réponse %1, identd)</translation>
    </message>
    <message>
        <source>it does not speak SOCKS 4</source>
        <translation>il ne parle pas SOCKS 4</translation>
    </message>
    <message>
        <source>the name %1 has no IPv4 address here; socks4a:// lets the proxy look it up</source>
        <translation>le nom %1 n’a pas d’adresse IPv4 ici&#x202f;; avec socks4a://, c’est le proxy qui le résout</translation>
    </message>
    <message>
        <source>it hung up before it answered</source>
        <translation>il a fermé la connexion avant de répondre</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>le proxy %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no answer within %1 s through the proxy %2</source>
        <translation>pas de réponse en %1 s par le proxy %2</translation>
    </message>
    <message>
        <source>to connect from: neither an address nor an interface with one</source>
        <translation>origine de la connexion&#xa0;: ni une adresse, ni une interface qui en ait une</translation>
    </message>
    <message>
        <source>cannot connect from this address: %1</source>
        <translation>impossible de se connecter depuis cette adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>the proxy %1: its answer has no end</source>
        <translation>le proxy %1&#xa0;: sa réponse n’a pas de fin</translation>
    </message>
    <message>
        <source>the proxy %1 says of the SSH server: %2</source>
        <translation>le proxy %1 dit du serveur SSH&#xa0;: %2</translation>
    </message>
    <message>
        <source>the name %1 does not resolve</source>
        <translation>le nom %1 ne peut pas être résolu</translation>
    </message>
    <message>
        <source>nothing listens there: %1</source>
        <translation>rien n’y écoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: the name server does not answer</source>
        <translation>CanonicalizeHostname&#xa0;: le serveur de noms ne répond pas</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>la lecture prend trop de temps</translation>
    </message>
    <message>
        <source>no thread can be started</source>
        <translation>aucun thread ne peut être démarré</translation>
    </message>
    <message>
        <source>this is not the line of a public key</source>
        <translation>ce n’est pas la ligne d’une clé publique</translation>
    </message>
    <message>
        <source>the key was added</source>
        <translation>la clé a été ajoutée</translation>
    </message>
    <message>
        <source>the key was there already; nothing was changed</source>
        <translation>la clé s’y trouvait déjà&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the account has no home folder that it can enter; nothing was changed</source>
        <translation>le compte n’a pas de dossier personnel accessible&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the folder .ssh cannot be made in the account&apos;s home folder</source>
        <translation>le dossier .ssh ne peut pas être créé dans le dossier personnel du compte</translation>
    </message>
    <message>
        <source>the file is there and the account cannot read it; nothing was changed</source>
        <translation>le fichier existe et le compte ne peut pas le lire&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the account could not write to the file</source>
        <translation>le compte n’a pas pu écrire dans le fichier</translation>
    </message>
    <message>
        <source>the server did not run the command: the account has no shell for it, or is kept to something else; have the line above added by whoever looks after the server</source>
        <translation>le serveur n’a pas exécuté la commande&#xa0;: le compte n’a pas de shell pour cela, ou est limité à autre chose&#x202f;; faites ajouter la ligne ci-dessus par la personne qui gère le serveur</translation>
    </message>
    <message>
        <source>The server had hung up before the last answer came, and such an answer may be good only once: it asks anew.</source>
        <translation>Le serveur avait fermé la connexion avant l’arrivée de la dernière réponse, et une telle réponse ne vaut peut-être qu’une fois&#xa0;: il demande à nouveau.</translation>
    </message>
    <message>
        <source>This is not the key you have just decided about: it is another one.</source>
        <translation>Ce n’est pas la clé sur laquelle vous venez de vous prononcer&#xa0;: c’en est une autre.</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again with the answer</source>
        <translation>%1 a fermé la connexion alors qu’une question est ouverte&#x202f;; un nouvel essai aura lieu avec la réponse</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again and asks anew</source>
        <translation>%1 a fermé la connexion alors qu’une question est ouverte&#x202f;; un nouvel essai aura lieu et la question sera reposée</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>aucun mot de passe n’a été donné</translation>
    </message>
    <message>
        <source>the tunnel it goes through is gone</source>
        <translation>le tunnel par lequel il passe n’existe plus</translation>
    </message>
    <message>
        <source>the way there is gone</source>
        <translation>le chemin jusque-là n’existe plus</translation>
    </message>
    <message>
        <source>The key %1 is not used: %2</source>
        <translation>La clé %1 n’est pas utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The certificate %1 is not used: %2</source>
        <translation>Le certificat %1 n’est pas utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>the server shows %1, not the key that was asked for</source>
        <translation>le serveur présente %1, et non la clé demandée</translation>
    </message>
    <message>
        <source>the tunnel it goes through has to be connected again: its profile has changed</source>
        <translation>le tunnel par lequel il passe doit être reconnecté&#xa0;: son profil a changé</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>%1 in %2 is now %3</source>
        <translation>%1 dans %2 est maintenant %3</translation>
    </message>
    <message>
        <source>this Windows has no Unix sockets; Windows 10 of 2018 and later ones have</source>
        <translation>cette version de Windows n’a pas de sockets Unix&#x202f;; Windows 10 de 2018 et les suivantes en ont</translation>
    </message>
    <message>
        <source>a portable program keeps nothing on the computer it runs on</source>
        <translation>un programme portable ne conserve rien sur l’ordinateur où il s’exécute</translation>
    </message>
    <message>
        <source>the agent&apos;s pipe belongs to another user</source>
        <translation>le tube nommé de l’agent appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked.</source>
        <translation>Impossible de demander s’il existe une version plus récente.</translation>
    </message>
    <message>
        <source>Check the network connection and the system&apos;s proxy; the details say what was missing. Nothing else depends on it.</source>
        <translation>Vérifiez la connexion réseau et le proxy du système&#xa0;; les détails disent ce qui a manqué. Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>What came as the notice of a new version cannot be trusted.</source>
        <translation>Ce qui est arrivé comme avis de nouvelle version n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>Something on the way may have replaced it, such as a login page of the network. Try again later, and download nothing until then.</source>
        <translation>Quelque chose en chemin a pu le remplacer, comme une page de connexion du réseau. Réessayez plus tard, et ne téléchargez rien d’ici là.</translation>
    </message>
    <message>
        <source>what is signed is no JSON object; its makers erred</source>
        <translation>ce qui est signé n’est pas un objet JSON&#xa0;; c’est une erreur de ses auteurs</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>il concerne un autre programme</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>il ne nomme aucune version</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>il n’a pas de date</translation>
    </message>
    <message>
        <source>its page is no address that begins with %1</source>
        <translation>sa page n’est pas une adresse qui commence par %1</translation>
    </message>
    <message>
        <source>the key that this build checks notices of new versions with is no Ed25519 key; it was built with a wrong %1</source>
        <translation>la clé avec laquelle ce programme vérifie les avis de nouvelle version n’est pas une clé Ed25519&#xa0;; il a été compilé avec un %1 erroné</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>il dépasse %1 octets</translation>
    </message>
    <message>
        <source>it does not begin with a signature</source>
        <translation>il ne commence pas par une signature</translation>
    </message>
    <message>
        <source>OpenSSL cannot check Ed25519 signatures as it is set up on this computer, so no notice of a new version can be trusted</source>
        <translation>OpenSSL, tel qu’il est configuré sur cet ordinateur, ne peut pas vérifier les signatures Ed25519&#xa0;; aucun avis de nouvelle version n’est donc digne de confiance</translation>
    </message>
    <message>
        <source>the signature is not by the key that this program trusts</source>
        <translation>la signature n’est pas de la clé à laquelle ce programme fait confiance</translation>
    </message>
    <message>
        <source>no whole answer within %1 seconds</source>
        <translation>pas de réponse complète en %1 secondes</translation>
    </message>
    <message>
        <source>only an address that begins with %1 is asked</source>
        <translation>seule une adresse qui commence par %1 est interrogée</translation>
    </message>
    <message>
        <source>Qt finds no TLS on this computer, so nothing can be asked over HTTPS; install Qt&apos;s TLS plugin and the library that it needs (OpenSSL&apos;s libssl)</source>
        <translation>Qt ne trouve pas TLS sur cet ordinateur, rien ne peut donc être demandé par HTTPS&#xa0;; installez le greffon TLS de Qt et la bibliothèque dont il a besoin (libssl d’OpenSSL)</translation>
    </message>
    <message>
        <source>the answer leads to an address that is not encrypted</source>
        <translation>la réponse mène à une adresse non chiffrée</translation>
    </message>
    <message>
        <source>the answer leads from one address to the next and never to a file</source>
        <translation>la réponse mène d’une adresse à l’autre et jamais à un fichier</translation>
    </message>
    <message>
        <source>no encryption could be agreed on: %1</source>
        <translation>aucun accord sur un chiffrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>le certificat n’est pas accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>the answer is the HTTP status %1</source>
        <translation>la réponse est le statut HTTP %1</translation>
    </message>
    <message>
        <source>it is for all users, and others than the system may change it</source>
        <translation>il vaut pour tous les utilisateurs, et d’autres que le système peuvent le modifier</translation>
    </message>
    <message>
        <source>the server sends on while it is to wait for an answer: more than %1 KiB</source>
        <translation>le serveur continue d’envoyer alors qu’il doit attendre une réponse&#xa0;: plus de %1 Kio</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::Application</name>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The secret could not be put into the key store; it is asked for again.</source>
        <translation>Le secret n’a pas pu être placé dans le trousseau de clés&#x202f;; il sera de nouveau demandé.</translation>
    </message>
    <message>
        <source>A secret could not be removed from the key store.</source>
        <translation>Un secret n’a pas pu être supprimé du trousseau de clés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Cet environnement de bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>The window stays; closing it ends Sallyport and its tunnels.</source>
        <translation>La fenêtre reste&#x202f;; la fermer arrête Sallyport et ses tunnels.</translation>
    </message>
    <message>
        <source>Its name stands in the list at the side.</source>
        <translation>Son nom figure dans la liste sur le côté.</translation>
    </message>
    <message>
        <source>There are several profiles named “%1”.</source>
        <translation>Plusieurs profils s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the one that is meant in the list at the side.</source>
        <translation>Choisissez celui qui convient dans la liste sur le côté.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>Aucun profil ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A link was opened that Sallyport does not understand.</source>
        <translation>Un lien que Sallyport ne comprend pas a été ouvert.</translation>
    </message>
    <message>
        <source>A link asks for the profile “%1”, which is not there.</source>
        <translation>Un lien demande le profil «&#xa0;%1&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Connect “%1”?</source>
        <translation>Connecter «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>A link asks for it. Connect only if you have opened that link yourself.</source>
        <translation>Un lien le demande. Ne connectez que si vous avez ouvert ce lien vous-même.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onnecter</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>Déconnecter «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>A link asks for it. Its open connections are cut.</source>
        <translation>Un lien le demande. Les connexions ouvertes seront coupées.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Quit Sallyport?</source>
        <translation>Quitter Sallyport&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>%n connexion passant par ses tunnels est ouverte et sera coupée.</numerusform>
            <numerusform>%n connexions passant par ses tunnels sont ouvertes et seront coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::SecretKeeper</name>
    <message>
        <source>The kept passphrase was not accepted and is no longer kept.</source>
        <translation>La phrase secrète mémorisée n’a pas été acceptée et n’est plus conservée.</translation>
    </message>
    <message>
        <source>The kept password was not accepted and is no longer kept.</source>
        <translation>Le mot de passe mémorisé n’a pas été accepté et n’est plus conservé.</translation>
    </message>
    <message>
        <source>The kept password was not accepted last time.</source>
        <translation>Le mot de passe mémorisé n’a pas été accepté la dernière fois.</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::UpdateNews</name>
    <message>
        <source>The desktop has no program that opens the page.</source>
        <translation>L’environnement de bureau n’a pas de programme pour ouvrir la page.</translation>
    </message>
    <message>
        <source>This is the newest version: Sallyport %1.</source>
        <translation>Voici la version la plus récente&#xa0;: Sallyport %1.</translation>
    </message>
    <message>
        <source>Asking %1 for a new version …</source>
        <translation>Recherche d’une nouvelle version auprès de %1…</translation>
    </message>
</context>
<context>
    <name>sallyport::profile::FtpLimit</name>
    <message>
        <source>Data connections of one session at a time</source>
        <translation>Connexions de données simultanées d’une session</translation>
    </message>
    <message>
        <source>Data connections of all sessions at a time</source>
        <translation>Connexions de données simultanées de toutes les sessions</translation>
    </message>
    <message>
        <source>Commands that wait for their reply</source>
        <translation>Commandes en attente de réponse</translation>
    </message>
    <message>
        <source>Length of a command</source>
        <translation>Longueur d’une commande</translation>
    </message>
    <message>
        <source>Length of a line of a reply</source>
        <translation>Longueur d’une ligne de réponse</translation>
    </message>
    <message>
        <source>Length of a reply that is judged as a whole</source>
        <translation>Longueur d’une réponse examinée en entier</translation>
    </message>
    <message>
        <source>Lines of such a reply</source>
        <translation>Lignes d’une telle réponse</translation>
    </message>
    <message>
        <source>To reach the FTP server</source>
        <translation>Pour joindre le serveur FTP</translation>
    </message>
    <message>
        <source>To reach the FTP server for a data connection</source>
        <translation>Pour joindre le serveur FTP en vue d’une connexion de données</translation>
    </message>
    <message>
        <source>To reach the client in active mode</source>
        <translation>Pour joindre le client en mode actif</translation>
    </message>
    <message>
        <source>For the use of a data port that was announced</source>
        <translation>Pour l’utilisation d’un port de données annoncé</translation>
    </message>
    <message>
        <source>For the data connection of a transfer that is said to be complete</source>
        <translation>Pour la connexion de données d’un transfert annoncé comme terminé</translation>
    </message>
    <message>
        <source>For replies of the server that have to come before one of ours</source>
        <translation>Pour les réponses du serveur qui doivent précéder l’une des nôtres</translation>
    </message>
    <message>
        <source>For the answer to PORT, PASV and the like while the client is held</source>
        <translation>Pour la réponse à PORT, PASV, etc., pendant que le client attend</translation>
    </message>
    <message>
        <source>For a client to read the rest after the server has closed</source>
        <translation>Pour qu’un client lise le reste après la fermeture par le serveur</translation>
    </message>
    <message>
        <source>For the server to end a session that the client has ended</source>
        <translation>Pour que le serveur termine une session que le client a terminée</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>À propos de Sallyport</translation>
    </message>
    <message>
        <source>Sallyport %1</source>
        <translation>Sallyport %1</translation>
    </message>
    <message>
        <source>Manages SSH tunnels and forwards FTP through them, with its data connections.</source>
        <translation>Gère des tunnels SSH et y fait passer FTP, connexions de données comprises.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a library</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>version, licence</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>what is kept there</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>&amp;Copier pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Versions and system; nothing about your profiles</source>
        <translation>Versions et système&#x202f;; rien sur vos profils</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licences…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdvancedPage</name>
    <message>
        <source>Connect &amp;with</source>
        <translation>Se connecter a&amp;vec</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 uniquement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 uniquement</translation>
    </message>
    <message>
        <source>Connect &amp;from</source>
        <translation>Se connecter &amp;depuis</translation>
    </message>
    <message>
        <source>any address or interface of this computer</source>
        <translation>toute adresse ou interface de cet ordinateur</translation>
    </message>
    <message>
        <source>New &amp;keys after</source>
        <translation>&amp;Nouvelles clés après</translation>
    </message>
    <message>
        <source>1G 1h: how much data, how long</source>
        <translation>1G 1h&#xa0;: quel volume de données, quelle durée</translation>
    </message>
    <message>
        <source>&amp;Compress (helps on slow lines only)</source>
        <translation>&amp;Compresser (utile seulement sur les lignes lentes)</translation>
    </message>
    <message>
        <source>&amp;Replace Unix sockets that another program of yours listens on</source>
        <translation>&amp;Remplacer les sockets Unix sur lesquels écoute un autre de vos programmes</translation>
    </message>
    <message>
        <source>&amp;Only my own programs may use the forwards, not other users&apos;</source>
        <translation>&amp;Seuls mes propres programmes peuvent utiliser les redirections, pas ceux d’autres utilisateurs</translation>
    </message>
    <message>
        <source>Algorithms, the preferred ones first</source>
        <translation>Algorithmes, les préférés d’abord</translation>
    </message>
    <message>
        <source>the usual ones; +name adds, -name leaves out, ^name prefers</source>
        <translation>les habituels&#x202f;; +nom ajoute, -nom exclut, ^nom préfère</translation>
    </message>
    <message>
        <source>Ci&amp;phers</source>
        <translation>Chi&amp;ffrements</translation>
    </message>
    <message>
        <source>Key e&amp;xchanges</source>
        <translation>Échan&amp;ges de clés</translation>
    </message>
    <message>
        <source>&amp;MACs</source>
        <translation>&amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Host keys</source>
        <translation>Clés d’&amp;hôte</translation>
    </message>
    <message>
        <source>RSA si&amp;gnatures</source>
        <translation>Signat&amp;ures RSA</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChangedKeyDialog</name>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>La clé de %1 a changé.</translation>
    </message>
    <message>
        <source>%1 is on file with another kind of key.</source>
        <translation>%1 est enregistré avec un autre type de clé.</translation>
    </message>
    <message>
        <source>Someone could be impersonating the server, or it was reinstalled. Ask its owner before you go on.</source>
        <translation>Quelqu’un usurpe peut-être l’identité du serveur, ou celui-ci a été réinstallé. Interrogez son responsable avant de poursuivre.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présentée maintenant</translation>
    </message>
    <message>
        <source>The key on file stands in %1.</source>
        <translation>La clé enregistrée se trouve dans %1.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Remplacer la clé…</translation>
    </message>
    <message>
        <source>&amp;Accept the key…</source>
        <translation>&amp;Accepter la clé…</translation>
    </message>
    <message>
        <source>&amp;Replace and connect</source>
        <translation>&amp;Remplacer et connecter</translation>
    </message>
    <message>
        <source>&amp;Accept and connect</source>
        <translation>&amp;Accepter et connecter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>I &amp;know why the key is another one.</source>
        <translation>Je &amp;sais pourquoi la clé est différente.</translation>
    </message>
    <message>
        <source>To go on, type the name of the host: %1</source>
        <translation>Pour poursuivre, saisissez le nom de l’hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nom de l’hôte</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClearNote</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Not to be said of this forward again</source>
        <translation>Ne plus le signaler pour cette redirection</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHints</name>
    <message>
        <source>Encrypted FTP passes unread here, so most transfers will fail.</source>
        <translation>Le FTP chiffré passe ici sans être lu&#xa0;: la plupart des transferts échoueront.</translation>
    </message>
    <message>
        <source>No encryption of its own: the connection is inside SSH already.</source>
        <translation>Pas de chiffrement propre&#xa0;: la connexion est déjà dans SSH.</translation>
    </message>
    <message>
        <source>Host %1, port %2</source>
        <translation>Hôte %1, port %2</translation>
    </message>
    <message>
        <source>File, Site Manager, New site:
Protocol FTP, %1
Encryption: Only use plain FTP (insecure)
Transfer Settings: Passive
%2</source>
        <translation>Fichier, Gestionnaire de sites, Nouveau site&#xa0;:
Protocole FTP, %1
Chiffrement&#xa0;: Connexion FTP simple (non sécurisée)
Paramètres de transfert&#xa0;: Passif
%2</translation>
    </message>
    <message>
        <source>New Site:
File protocol FTP, Encryption: No encryption
%1
Advanced, Connection: Passive mode
%2</source>
        <translation>Nouveau site&#xa0;:
Protocole de fichier FTP, Chiffrement&#xa0;: Pas de chiffrement
%1
Avancé, Connexion&#xa0;: Mode passif
%2</translation>
    </message>
    <message>
        <source>In a terminal, with your own user name:</source>
        <translation>Dans un terminal, avec votre propre nom d’utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Windows Explorer</source>
        <translation>Explorateur Windows</translation>
    </message>
    <message>
        <source>Enter this in the address line and press Enter. Explorer asks for the user name and the password.</source>
        <translation>Saisissez ceci dans la barre d’adresse et appuyez sur Entrée. L’Explorateur demande le nom d’utilisateur et le mot de passe.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHintsPage</name>
    <message>
        <source>Command or address for the client</source>
        <translation>Commande ou adresse pour le client</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>FTP cl&amp;ient</source>
        <translation>Cl&amp;ient FTP</translation>
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
        <translation>Redirection %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a program, an address</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Reçus</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Envoyés</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation>un mot pour vous-même</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>bastion.example.org</source>
        <translation>bastion.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>le nom de votre compte ici</translation>
    </message>
    <message>
        <source>Give up &amp;after</source>
        <translation>&amp;Abandonner après</translation>
    </message>
    <message>
        <source>Connect when Sally&amp;port starts</source>
        <translation>Connecter au démarrage de Sally&amp;port</translation>
    </message>
    <message>
        <source>Connect only when a program uses a &amp;forward</source>
        <translation>Ne connecter que lorsqu’un programme utilise une &amp;redirection</translation>
    </message>
    <message>
        <source>&amp;Disconnect when unused for</source>
        <translation>&amp;Déconnecter si inutilisé pendant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message>
        <source>any free port</source>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>another profile</source>
        <translation>un autre profil</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>jump host</source>
        <translation>serveur de rebond</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>serveur SSH</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation>serveur FTP</translation>
    </message>
    <message>
        <source>what you permit</source>
        <translation>ce que vous autorisez</translation>
    </message>
    <message>
        <source>all this computer reaches</source>
        <translation>tout ce qu’atteint cet ordinateur</translation>
    </message>
    <message>
        <source>all the server reaches</source>
        <translation>tout ce qu’atteint le serveur</translation>
    </message>
    <message>
        <source>SOCKS and HTTP</source>
        <translation>SOCKS et HTTP</translation>
    </message>
    <message>
        <source>whoever reaches the server</source>
        <translation>quiconque atteint le serveur</translation>
    </message>
    <message>
        <source>programs there</source>
        <translation>les programmes du serveur</translation>
    </message>
    <message>
        <source>your programs</source>
        <translation>vos programmes</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>tout ordinateur</translation>
    </message>
    <message>
        <source>listed computers</source>
        <translation>les ordinateurs de la liste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>FTP data: clear</source>
        <translation>Données FTP&#xa0;: en clair</translation>
    </message>
    <message>
        <source>FTP data: SSH all the way</source>
        <translation>Données FTP&#xa0;: SSH de bout en bout</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>%1 (FTP data)</source>
        <comment>a host</comment>
        <translation>%1 (données FTP)</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>%n serveur de rebond</numerusform>
            <numerusform>%n serveurs de rebond</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>même hôte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a station and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, through SSH to %2</source>
        <translation>%1, par SSH vers %2</translation>
    </message>
    <message>
        <source>%1, not protected by SSH to %2</source>
        <translation>%1, sans protection SSH vers %2</translation>
    </message>
    <message>
        <source>%1, within the same computer to %2</source>
        <translation>%1, au sein du même ordinateur vers %2</translation>
    </message>
    <message>
        <source>%1, not connected to %2</source>
        <translation>%1, non connecté à %2</translation>
    </message>
    <message>
        <source>%1; from %2, not protected by SSH to %3</source>
        <translation>%1&#x202f;; depuis %2, sans protection SSH vers %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionsTab</name>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Couper la connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Whose connections</source>
        <translation>Connexions affichées</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>Copy &amp;peer %1</source>
        <translation>Copier l’&amp;origine %1</translation>
    </message>
    <message>
        <source>Copy &amp;destination %1</source>
        <translation>Copier la &amp;destination %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DamagedPage</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>These are the first %1 of it.</source>
        <translation>En voici les premiers %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DestinationForm</name>
    <message>
        <source>A host, or the path of a Unix socket</source>
        <translation>Un hôte, ou le chemin d’un socket Unix</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Port de destination</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP</source>
        <translation>Le port 21 est celui de FTP</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP: as TCP, its listings and files do not come through.</source>
        <translation>Le port 21 est celui de FTP&#xa0;: en TCP, ses listes et ses fichiers ne passent pas.</translation>
    </message>
    <message>
        <source>Make it an FTP forward</source>
        <translation>En faire une redirection FTP</translation>
    </message>
    <message>
        <source>As this computer sees it: localhost is this computer.</source>
        <translation>Du point de vue de cet ordinateur&#xa0;: localhost est cet ordinateur.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is the server itself.</source>
        <translation>Du point de vue du serveur SSH&#xa0;: localhost est le serveur lui-même.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is %1 itself.</source>
        <translation>Du point de vue du serveur SSH&#xa0;: localhost est %1 lui-même.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosisText</name>
    <message>
        <source>%1 as followed</source>
        <translation>%1 d’après le fichier suivi</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Greeting of %1</source>
        <translation>Message d’accueil de %1</translation>
    </message>
    <message>
        <source>Encryption with %1</source>
        <translation>Chiffrement avec %1</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>Clé d’hôte de %1</translation>
    </message>
    <message>
        <source>Ways to log in to %1</source>
        <translation>Méthodes d’authentification de %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Authentification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listener of %1</source>
        <translation>Écoute de %1</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <translation>Qui atteint %1</translation>
    </message>
    <message>
        <source>Destination of %1</source>
        <translation>Destination de %1</translation>
    </message>
    <message>
        <source>FTP server of %1</source>
        <translation>Serveur FTP de %1</translation>
    </message>
    <message>
        <source>FTP login through %1</source>
        <translation>Authentification FTP par %1</translation>
    </message>
    <message>
        <source>FTP transfer by %1</source>
        <translation>Transfert FTP par %1</translation>
    </message>
    <message>
        <source>What to set in the FTP client</source>
        <translation>Réglages du client FTP</translation>
    </message>
    <message>
        <source>After the login to %1</source>
        <translation>Après l’authentification sur %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Replace the names of hosts, users and profiles</source>
        <translation>&amp;Remplacer les noms des hôtes, des utilisateurs et des profils</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>This is all that is saved. Read it before you give it to somebody.</source>
        <translation>Voici tout ce qui est enregistré. Lisez-le avant de le transmettre à quelqu’un.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export profiles</source>
        <translation>Exporter des profils</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Tout sauvegarder</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Profils à exporter</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Ne rie&amp;n choisir</translation>
    </message>
    <message>
        <source>The file has no passwords and no keys in it, but names, addresses and accounts.</source>
        <translation>Le fichier ne contient ni mots de passe ni clés, mais des noms, des adresses et des comptes.</translation>
    </message>
    <message numerus="yes">
        <source>In the backup: %n profile(s), what new profiles start from, and the preferences of this program.</source>
        <translation>
            <numerusform>Dans la sauvegarde&#xa0;: %n profil, les valeurs par défaut des nouveaux profils et les préférences de ce programme.</numerusform>
            <numerusform>Dans la sauvegarde&#xa0;: %n profils, les valeurs par défaut des nouveaux profils et les préférences de ce programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: passwords, key files, and the list of known hosts.</source>
        <translation>N’y figurent pas&#xa0;: les mots de passe, les fichiers de clé et la liste des hôtes connus.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: %1</source>
        <comment>files</comment>
        <translation>Laissés de côté, car illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>&amp;Remplacer le fichier</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n profile(s)</source>
        <translation>
            <numerusform>&amp;Exporter %n profil</numerusform>
            <numerusform>&amp;Exporter %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes through “%2”, which is not chosen.</source>
        <translation>«&#xa0;%1&#xa0;» passe par «&#xa0;%2&#xa0;», qui n’est pas choisi.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>Remplacez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it, and the free space; or choose another place.</source>
        <translation>Vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de l’espace libre&#x202f;; ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Choisir le fichier à écrire</translation>
    </message>
    <message>
        <source>Sallyport files (*.json)</source>
        <translation>Fichiers Sallyport (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FieldNames</name>
    <message>
        <source>name</source>
        <comment>field of a profile</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>server</source>
        <comment>field of a profile</comment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>user</source>
        <comment>field of a profile</comment>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>field of a profile</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>forwards</source>
        <comment>field of a profile</comment>
        <translation>redirections</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections</comment>
        <translation>En cours</translation>
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
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Profiles of the folder</source>
        <translation>Profils du dossier</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Ce dossier ne contient aucun profil.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>Connectés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Connecter %n profil</numerusform>
            <numerusform>&amp;Connecter %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sconnect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Déconnecter %n profil</numerusform>
            <numerusform>&amp;Déconnecter %n profils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderText</name>
    <message>
        <source>“%1” and “%2” both want %3 of this computer: only one of them gets it.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» veulent tous deux %3 sur cet ordinateur&#xa0;: un seul l’obtient.</translation>
    </message>
    <message numerus="yes">
        <source>%n more port(s) are wanted twice.</source>
        <translation>
            <numerusform>%n autre port est demandé deux fois.</numerusform>
            <numerusform>%n autres ports sont demandés deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are on %1.</source>
        <translation>Tous sont sur %1.</translation>
    </message>
    <message>
        <source>All log in as %1.</source>
        <translation>Tous s’authentifient en tant que %1.</translation>
    </message>
    <message>
        <source>All go through the profile “%1”.</source>
        <translation>Tous passent par le profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>All go through %1.</source>
        <translation>Tous passent par %1.</translation>
    </message>
    <message>
        <source>Tags of all: %1</source>
        <translation>Étiquettes communes à tous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FollowOffer</name>
    <message>
        <source>Fo&amp;llow the file</source>
        <translation>Suivre &amp;le fichier</translation>
    </message>
    <message>
        <source>%1 says how %2 is reached. A profile that follows the file reads it again at each connection, as ssh does; the forwards stay its own.</source>
        <translation>%1 indique comment atteindre %2. Un profil qui suit le fichier le relit à chaque connexion, comme le fait ssh&#x202f;; les redirections restent les siennes.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Formats</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;Po</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1&#xa0;Eo</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardModel</name>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>%1, %2, listens on %3, reaches %4, %5</source>
        <translation>%1, %2, écoute sur %3, atteint %4, %5</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections at the moment</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Paste an ssh -L, -R or -D command here to add its forwards.</source>
        <translation>Collez ici une commande ssh -L, -R ou -D pour ajouter ses redirections.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>Rien n’a été ajouté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n redirection ajoutée.</numerusform>
            <numerusform>%n redirections ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de commande ssh -L, -R ou -D.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message>
        <source>Nothing is forwarded yet. Add a forward, or paste a line like
ssh -L 8080:web:80 server</source>
        <translation>Rien n’est encore redirigé. Ajoutez une redirection, ou collez une ligne comme
ssh -L 8080:web:80 server</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>&amp;Add forward …</source>
        <translation>&amp;Ajouter une redirection…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Try port %1 again</source>
        <translation>Réessa&amp;yer le port %1</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Utiliser le port %1</translation>
    </message>
    <message>
        <source>%1: Port %2 is taken by %3 (PID %4).</source>
        <translation>%1&#xa0;: le port %2 est occupé par %3 (PID %4).</translation>
    </message>
    <message>
        <source>Remove the forward “%1”?</source>
        <translation>Supprimer la redirection «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>Supprimer %n redirection&#x202f;?</numerusform>
            <numerusform>Supprimer %n redirections&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) through it are cut.</source>
        <translation>
            <numerusform>%n connexion ouverte par elle sera coupée.</numerusform>
            <numerusform>%n connexions ouvertes par elle seront coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n redirection ajoutée.</numerusform>
            <numerusform>%n redirections ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de commande ssh -L, -R ou -D.</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>Rien n’a été ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open with which program</source>
        <translation>Programme à utiliser pour ouvrir</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>&amp;Open in the FTP client</source>
        <translation>&amp;Ouvrir dans le client FTP</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Open &amp;with %1</source>
        <translation>Ouvrir a&amp;vec %1</translation>
    </message>
    <message>
        <source>Open with &amp;another program …</source>
        <translation>Ouvrir avec un autre &amp;programme…</translation>
    </message>
    <message>
        <source>&amp;Copy address %1</source>
        <translation>&amp;Copier l’adresse %1</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>Copier comme commande ss&amp;h</translation>
    </message>
    <message>
        <source>Copy the e&amp;rror</source>
        <translation>Copier l’&amp;erreur</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Désac&amp;tiver</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>Act&amp;iver</translation>
    </message>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Add &amp;forward …</source>
        <translation>Ajouter une &amp;redirection…</translation>
    </message>
    <message>
        <source>&amp;Paste -L, -R or -D</source>
        <translation>Co&amp;ller -L, -R ou -D</translation>
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
        <translation> octets</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>Rétablir les valeurs habituelles</translation>
    </message>
    <message>
        <source>Limits and time-outs</source>
        <translation>Limites et délais</translation>
    </message>
    <message>
        <source>How much there may be</source>
        <translation>Quantités admises</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Durées d’attente</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>de %1 à %2, habituellement %3</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>valeurs habituelles</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLoginDialog</name>
    <message>
        <source>Test FTP transfers</source>
        <translation>Tester les transferts FTP</translation>
    </message>
    <message>
        <source>Logs in to the FTP server %1 through the tunnel and fetches a listing in each way that FTP has. Nothing is changed there, and the password is not kept.</source>
        <translation>S’authentifie sur le serveur FTP %1 par le tunnel et récupère le contenu d’un dossier de chaque manière que connaît FTP. Rien n’y est modifié, et le mot de passe n’est pas conservé.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>&amp;FTP user name</source>
        <translation>&amp;Nom d’utilisateur FTP</translation>
    </message>
    <message>
        <source>FTP &amp;password</source>
        <translation>&amp;Mot de passe FTP</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpOptionsPage</name>
    <message>
        <source>to the FTP server &amp;itself (safe)</source>
        <translation>vers le &amp;serveur FTP lui-même (sûr)</translation>
    </message>
    <message>
        <source>wherever the server sa&amp;ys</source>
        <translation>&amp;partout où le serveur l’indique</translation>
    </message>
    <message>
        <source>where it says, if that is on this &amp;list:</source>
        <translation>là où il l’indique, si c’est dans cette &amp;liste&#xa0;:</translation>
    </message>
    <message>
        <source>Addresses data connections may go to</source>
        <translation>Adresses vers lesquelles les connexions de données peuvent aller</translation>
    </message>
    <message>
        <source>10.0.0.7, 192.168.1.0/24</source>
        <translation>10.0.0.7, 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Files travel</source>
        <translation>Les fichiers vont</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The SSH server listens for it</source>
        <translation>Le serveur SSH écoute pour cela</translation>
    </message>
    <message>
        <source>Turn it into passive mode</source>
        <translation>Le convertir en mode passif</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Active &amp;mode</source>
        <translation>&amp;Mode actif</translation>
    </message>
    <message>
        <source>Address the FTP server reaches the SSH server at</source>
        <translation>Adresse à laquelle le serveur FTP atteint le serveur SSH</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>déterminée automatiquement</translation>
    </message>
    <message>
        <source>Reached &amp;back at</source>
        <translation>Adresse de &amp;retour</translation>
    </message>
    <message>
        <source>Address of the SSH server that FTP clients are told</source>
        <translation>Adresse du serveur SSH annoncée aux clients FTP</translation>
    </message>
    <message>
        <source>Clients are told</source>
        <translation>Adresse annoncée</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>FTP&apos;s own &amp;TLS</source>
        <translation>&amp;TLS propre à FTP</translation>
    </message>
    <message>
        <source>First port for data</source>
        <translation>Premier port de données</translation>
    </message>
    <message>
        <source>Last port for data</source>
        <translation>Dernier port de données</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>Lowest port for passive data at the server</source>
        <translation>Port le plus bas pour les données passives, côté serveur</translation>
    </message>
    <message>
        <source>Lowest port for active data at the client</source>
        <translation>Port le plus bas pour les données actives, côté client</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passif</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>Lowest data port</source>
        <translation>Port de données le plus bas</translation>
    </message>
    <message>
        <source>Try EPSV when the server refuses PASV, and the other way round</source>
        <translation>Essayer EPSV quand le serveur refuse PASV, et inversement</translation>
    </message>
    <message>
        <source>Leave out of the server&apos;s list of features what cannot work here</source>
        <translation>Retirer de la liste des fonctions du serveur ce qui ne peut pas marcher ici</translation>
    </message>
    <message>
        <source>Repair replies of several lines for old clients</source>
        <translation>Corriger les réponses de plusieurs lignes pour les anciens clients</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Take data connections only from the user who made the session</source>
        <translation>N’accepter les connexions de données que de l’utilisateur qui a ouvert la session</translation>
    </message>
    <message>
        <source>Where this computer can tell who made a connection</source>
        <translation>Si cet ordinateur peut savoir qui a établi une connexion</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Autres utilisateurs</translation>
    </message>
    <message>
        <source>The SSH server listens where the FTP server can reach it; otherwise passive mode is used towards the FTP server.</source>
        <translation>Le serveur SSH écoute là où le serveur FTP peut l’atteindre&#x202f;; à défaut, le mode passif est utilisé vers le serveur FTP.</translation>
    </message>
    <message>
        <source>Fails where the SSH server may not listen (GatewayPorts).</source>
        <translation>Échoue là où le serveur SSH n’a pas le droit d’écouter (GatewayPorts).</translation>
    </message>
    <message>
        <source>The client keeps its active mode, the FTP server sees passive mode. Works almost everywhere.</source>
        <translation>Le client garde son mode actif, le serveur FTP voit le mode passif. Fonctionne presque partout.</translation>
    </message>
    <message>
        <source>Clients that try active mode are told to use passive mode.</source>
        <translation>Les clients qui essaient le mode actif sont invités à utiliser le mode passif.</translation>
    </message>
    <message>
        <source>Ports for data there</source>
        <translation>Ports de données là-bas</translation>
    </message>
    <message>
        <source>Ports for data here</source>
        <translation>Ports de données ici</translation>
    </message>
    <message>
        <source>The connection is inside SSH already. Clients go on without it.</source>
        <translation>La connexion est déjà dans SSH. Les clients continuent sans TLS.</translation>
    </message>
    <message>
        <source>Nothing can be read or repaired then, so most transfers fail.</source>
        <translation>Rien ne peut alors être lu ni corrigé&#xa0;: la plupart des transferts échouent.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpSelfTest</name>
    <message>
        <source>Test FTP t&amp;ransfers…</source>
        <translation>Tester les &amp;transferts FTP…</translation>
    </message>
    <message>
        <source>Logs in to the FTP server through the tunnel and tries each kind of transfer.</source>
        <translation>S’authentifie sur le serveur FTP par le tunnel et essaie chaque type de transfert.</translation>
    </message>
    <message>
        <source>What the test found about FTP</source>
        <translation>Ce que le test a constaté sur FTP</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Help</name>
    <message>
        <source>The desktop has no program that opens the log file.</source>
        <translation>L’environnement de bureau n’a pas de programme pour ouvrir le fichier journal.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpPages</name>
    <message>
        <source>en</source>
        <comment>the folder of the help&apos;s pages: code of this language</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpWindow</name>
    <message>
        <source>No page has that.</source>
        <translation>Aucune page ne contient cela.</translation>
    </message>
    <message>
        <source>Help – Sallyport</source>
        <translation>Aide – Sallyport</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>Ouvrir cette page dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HopEditor</name>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>gateway.example.org</source>
        <translation>gateway.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>le nom de votre compte ici</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Serveur de rebond</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The new jump host is not saved.</source>
        <translation>Le nouveau serveur de rebond n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The changes to this jump host are not saved.</source>
        <translation>Les modifications de ce serveur de rebond ne sont pas enregistrées.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyDialog</name>
    <message>
        <source>%1 shows this key for the first time.</source>
        <translation>%1 présente cette clé pour la première fois.</translation>
    </message>
    <message>
        <source>If you can, compare it with what the server&apos;s owner gave you.</source>
        <translation>Si possible, comparez-la avec ce que vous a donné le responsable du serveur.</translation>
    </message>
    <message>
        <source>Fingerprint of its %1 key:</source>
        <translation>Empreinte de sa clé %1&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>It will be stored in %1.</source>
        <translation>Elle sera enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect &amp;once</source>
        <translation>Connecter &amp;une fois</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Faire confiance et connecter</translation>
    </message>
    <message>
        <source>Show the key as a picture</source>
        <translation>Afficher la clé sous forme d’image</translation>
    </message>
    <message>
        <source>The key as a picture of characters</source>
        <translation>La clé sous forme d’image en caractères</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyPage</name>
    <message>
        <source>The host key proves that the server is the one you mean. A changed key is never taken without asking.</source>
        <translation>La clé d’hôte prouve que le serveur est bien celui que vous voulez. Une clé modifiée n’est jamais acceptée sans confirmation.</translation>
    </message>
    <message>
        <source>An &amp;unknown key</source>
        <translation>Une clé inco&amp;nnue</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Accept and remember it</source>
        <translation>L’accepter et la mémoriser</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>La refuser</translation>
    </message>
    <message>
        <source>&amp;Only this key</source>
        <translation>&amp;Cette clé uniquement</translation>
    </message>
    <message>
        <source>SHA256:… or empty</source>
        <translation>SHA256:… ou vide</translation>
    </message>
    <message>
        <source>Look it up &amp;as</source>
        <translation>&amp;Rechercher sous le nom</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>le nom du serveur</translation>
    </message>
    <message>
        <source>&amp;Files with known keys</source>
        <translation>&amp;Fichiers de clés connues</translation>
    </message>
    <message>
        <source>Sallyport&apos;s own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</source>
        <translation>celui de Sallyport, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</translation>
    </message>
    <message>
        <source>&amp;Hide host names in the file (hashed)</source>
        <translation>&amp;Masquer les noms d’hôte dans le fichier (hachés)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportChoices</name>
    <message>
        <source>Fo&amp;llow the file: read it again at each connection</source>
        <translation>Suivre &amp;le fichier&#xa0;: le relire à chaque connexion</translation>
    </message>
    <message>
        <source>The profiles then only name the host of the file</source>
        <translation>Les profils indiquent alors seulement l’hôte du fichier</translation>
    </message>
    <message>
        <source>&amp;Run the commands in the file that say which lines count …</source>
        <translation>&amp;Exécuter les commandes du fichier qui déterminent les lignes à prendre en compte…</translation>
    </message>
    <message>
        <source>Those of Match exec; without them these lines are left out</source>
        <translation>Celles de Match exec&#x202f;; sans elles, ces lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>As TCP, the listings and files of FTP do not come through</source>
        <translation>En TCP, les listes et les fichiers de FTP ne passent pas</translation>
    </message>
    <message>
        <source>What new profiles &amp;start from, as it is in the file</source>
        <translation>Les &amp;valeurs par défaut des nouveaux profils, telles que dans le fichier</translation>
    </message>
    <message>
        <source>The &amp;preferences of this program, as they are in the file</source>
        <translation>Les préférence&amp;s de ce programme, telles que dans le fichier</translation>
    </message>
    <message>
        <source>Put new ones into the &amp;folder:</source>
        <translation>Placer les nouveaux dans le &amp;dossier&#xa0;:</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>Celui du fichier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Run these commands?</source>
        <translation>Exécuter ces commandes&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Choisissez le fichier de la sauvegarde.</translation>
    </message>
    <message>
        <source>Looking for what is on this computer …</source>
        <translation>Recherche de ce qui se trouve sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Profiles that are here but not in the backup stay as they are. Passwords are not in a backup; they stay in the key store of the computer they were typed on.</source>
        <translation>Les profils présents ici mais absents de la sauvegarde restent tels quels. Les mots de passe ne figurent pas dans une sauvegarde&#x202f;; ils restent dans le trousseau de clés de l’ordinateur où ils ont été saisis.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Rien n’a encore été restauré.</translation>
    </message>
    <message>
        <source>Comparing with the profiles that are here …</source>
        <translation>Comparaison avec les profils présents ici…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture en cours…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New, and trusts more than usual</source>
        <translation>Nouveau, et accorde plus de confiance que d’habitude</translation>
    </message>
    <message>
        <source>Trusts more than now</source>
        <translation>Accorde plus de confiance qu’actuellement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>what differs</comment>
        <translation>Modifie&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n thing(s)</source>
        <translation>
            <numerusform>Modifie %n élément</numerusform>
            <numerusform>Modifie %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here already, the same</source>
        <translation>Déjà présent, identique</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusts more than usual:</source>
        <translation>Accorde plus de confiance que d’habitude&#xa0;:</translation>
    </message>
    <message>
        <source>Trusts more than now:</source>
        <translation>Accorde plus de confiance qu’actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>Changes the profile “%1”:</source>
        <translation>Modifie le profil «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Changes the profile that is here:</source>
        <translation>Modifie le profil présent ici&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n forward(s) more</source>
        <translation>
            <numerusform>… et %n redirection de plus</numerusform>
            <numerusform>… et %n redirections de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over as it was:</source>
        <translation>Non repris à l’identique&#xa0;:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
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
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportPlanPage</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Ne rie&amp;n choisir</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>Profils à importer</translation>
    </message>
    <message>
        <source>About the selected profile</source>
        <translation>À propos du profil sélectionné</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportSourcePage</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>Dep&amp;uis&#xa0;:</translation>
    </message>
    <message>
        <source>Code pa&amp;ge:</source>
        <translation>Pa&amp;ge de codes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Commande&#xa0;:</translation>
    </message>
    <message>
        <source>Fil&amp;e or folder:</source>
        <translation>&amp;Fichier ou dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Fil&amp;e:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The sessions of this user, from the registry</source>
        <translation>Les sessions de cet utilisateur, depuis le registre</translation>
    </message>
    <message>
        <source>Nothing to import was found in the usual places. Choose a file, or another source.</source>
        <translation>Rien à importer n’a été trouvé aux emplacements habituels. Choisissez un fichier, ou une autre source.</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Choisir quoi importer</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportText</name>
    <message>
        <source>OpenSSH configuration</source>
        <translation>Configuration OpenSSH</translation>
    </message>
    <message>
        <source>PuTTY sessions</source>
        <translation>Sessions PuTTY</translation>
    </message>
    <message>
        <source>Tectia configuration (ssh-broker-config.xml)</source>
        <translation>Configuration Tectia (ssh-broker-config.xml)</translation>
    </message>
    <message>
        <source>Sallyport file: export or backup</source>
        <translation>Fichier Sallyport&#xa0;: exportation ou sauvegarde</translation>
    </message>
    <message>
        <source>ssh command line</source>
        <translation>Ligne de commande ssh</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>dans le registre</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>source, where it is, how many profiles</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the command. It is read, not run.</source>
        <translation>Saisissez ou collez la commande. Elle est lue, pas exécutée.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>code page</comment>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>Check the path and that you may read it, or choose another file.</source>
        <translation>Vérifiez le chemin et que vous avez le droit de le lire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>Mettez ce programme à jour, puis recommencez l’importation.</translation>
    </message>
    <message>
        <source>This program cannot follow that command.</source>
        <translation>Ce programme ne sait pas interpréter cette commande.</translation>
    </message>
    <message>
        <source>Nothing can be imported from “%1”.</source>
        <translation>Rien ne peut être importé de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is not what was chosen above, or it is damaged. Choose another source or another file.</source>
        <translation>Ce n’est pas ce qui a été choisi ci-dessus, ou c’est endommagé. Choisissez une autre source ou un autre fichier.</translation>
    </message>
    <message>
        <source>Something in it does not exist here.</source>
        <translation>Certains éléments n’existent pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of settings were left out.</source>
        <translation>
            <numerusform>%n type de paramètre a été laissé de côté.</numerusform>
            <numerusform>%n types de paramètres ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the file was not understood.</source>
        <translation>Une partie du fichier n’a pas été comprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) were left out.</source>
        <translation>
            <numerusform>%n ligne ou fichier a été laissé de côté.</numerusform>
            <numerusform>%n lignes ou fichiers ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n inutilisable</numerusform>
            <numerusform>%n inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles are in it.</source>
        <translation>Il ne contient aucun profil.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>list of counts</comment>
        <translation>Trouvés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be taken over completely; select one to see what.</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être repris entièrement&#x202f;; sélectionnez-le pour voir pourquoi.</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être repris entièrement&#x202f;; sélectionnez-en un pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and fields were read as %1; choose another code page if letters are wrong.</source>
        <translation>Les noms et les champs ont été lus en %1&#x202f;; choisissez une autre page de codes si des caractères sont incorrects.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Importer %n profil</numerusform>
            <numerusform>&amp;Importer %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n profile(s)</source>
        <translation>
            <numerusform>&amp;Restaurer %n profil</numerusform>
            <numerusform>&amp;Restaurer %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n profile(s) were written.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %n profil a été écrit.</numerusform>
            <numerusform>Arrêté&#xa0;: %n profils ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the rest, or close this window.</source>
        <translation>Importez le reste, ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>Your profiles have changed meanwhile, so nothing was written.</source>
        <translation>Vos profils ont changé entre-temps&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Look at the list again; it shows what would happen now.</source>
        <translation>Regardez de nouveau la liste&#x202f;; elle montre ce qui se passerait maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, then it stopped.</source>
        <translation>
            <numerusform>%n profil a été écrit, puis l’opération s’est arrêtée.</numerusform>
            <numerusform>%n profils ont été écrits, puis l’opération s’est arrêtée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct that and import the rest again.</source>
        <translation>Corrigez cela et importez de nouveau le reste.</translation>
    </message>
    <message numerus="yes">
        <source>Also choose the %n profile(s) that would trust more than now; select one to see what</source>
        <translation>
            <numerusform>Choisir aussi le profil qui accorderait plus de confiance qu’actuellement&#x202f;; sélectionnez-le pour voir en quoi</numerusform>
            <numerusform>Choisir aussi les %n profils qui accorderaient plus de confiance qu’actuellement&#x202f;; sélectionnez-en un pour voir en quoi</numerusform>
        </translation>
    </message>
    <message>
        <source>With it, all profiles that start from there would trust more than now:</source>
        <translation>Avec ces valeurs, tous les profils qui en partent accorderaient plus de confiance qu’actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>The file asks for it, as you, to find out which of its lines count:</source>
        <translation>Le fichier le demande, en votre nom, pour déterminer lesquelles de ses lignes comptent&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InstallKeyDialog</name>
    <message>
        <source>To add a key, the account has to be logged in to by something that works already, such as a password or another key.</source>
        <translation>Pour ajouter une clé, il faut s’authentifier sur le compte par un moyen qui fonctionne déjà, comme un mot de passe ou une autre clé.</translation>
    </message>
    <message>
        <source>The line that is added</source>
        <translation>La ligne ajoutée</translation>
    </message>
    <message>
        <source>Install a key on the server</source>
        <translation>Installer une clé sur le serveur</translation>
    </message>
    <message>
        <source>The server is reached through the tunnel of another profile, which this cannot use. Connect, and add the line there by hand.</source>
        <translation>Le serveur est atteint par le tunnel d’un autre profil, ce que cette fonction ne permet pas. Connectez-vous, et ajoutez-y la ligne à la main.</translation>
    </message>
    <message>
        <source>Adds the line below to %1 of %2 on %3, unless its key is there already. Nothing else is changed there.</source>
        <translation>Ajoute la ligne ci-dessous à %1 de %2 sur %3, sauf si sa clé s’y trouve déjà. Rien d’autre n’y est modifié.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est résulté</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>The command that is run there</source>
        <translation>La commande qui y est exécutée</translation>
    </message>
    <message>
        <source>It is run by the account&apos;s shell. Its input is two lines: the key alone, by which it sees whether it is there, and the line above.</source>
        <translation>Elle est exécutée par le shell du compte. Son entrée se compose de deux lignes&#xa0;: la clé seule, qui lui permet de voir si elle est déjà présente, et la ligne ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>The profile has no key of its own, and there is none in ~/.ssh. Make one with New key.</source>
        <translation>Le profil n’a pas de clé à lui, et ~/.ssh n’en contient aucune. Créez-en une avec «&#xa0;Nouvelle clé&#xa0;».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Stopped. If it had been connected already, the key may be there.</source>
        <translation>Arrêté. Si la connexion était déjà établie, la clé s’y trouve peut-être.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Logged in. Adding the key…</source>
        <translation>Authentifié. Ajout de la clé…</translation>
    </message>
    <message>
        <source>Test the connection to see whether it is enough now.</source>
        <translation>Testez la connexion pour voir si cela suffit maintenant.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InteractiveDialog</name>
    <message>
        <source>%1 has a message</source>
        <translation>%1 envoie un message</translation>
    </message>
    <message>
        <source>%1 asks before it lets you in</source>
        <translation>%1 pose une question avant de vous laisser entrer</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La dernière réponse n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Mémoriser la réponse</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The server asks:</source>
        <translation>Le serveur demande&#xa0;:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s question: %1</source>
        <translation>Réponse à la question du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeyActions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>Installer sur le ser&amp;veur…</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key and names it above</source>
        <translation>Crée une clé Ed25519 et l’indique ci-dessus</translation>
    </message>
    <message>
        <source>Adds the public half of a key to the account&apos;s authorized_keys, after showing how</source>
        <translation>Ajoute la partie publique d’une clé au fichier authorized_keys du compte, après avoir montré comment</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Sallyport %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Its text stands at the end.</source>
        <translation>Sallyport %1 est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Son texte figure à la fin.</translation>
    </message>
    <message>
        <source>What it is made of besides:</source>
        <translation>Ce dont il se compose en outre&#xa0;:</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>an address on the web</comment>
        <translation>Provenance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text of the licence: %1</source>
        <translation>Texte de la licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>What came along with this copy:</source>
        <translation>Ce qui accompagne cet exemplaire&#xa0;:</translation>
    </message>
    <message>
        <source>The texts that came along with this copy:</source>
        <translation>Les textes qui accompagnent cet exemplaire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ListenerForm</name>
    <message>
        <source>Allow local &amp;connections only</source>
        <translation>Autoriser uniquement les &amp;connexions locales</translation>
    </message>
    <message>
        <source>Let in onl&amp;y</source>
        <translation>N’accepter &amp;que</translation>
    </message>
    <message>
        <source>&amp;Programs of</source>
        <translation>&amp;Programmes de</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>An address, * for every one, or the path of a Unix socket</source>
        <translation>Une adresse, * pour toutes, ou le chemin d’un socket Unix</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Port d’écoute</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>anybody – or 192.168.1.0/24, 10.0.0.7</source>
        <translation>tous – ou 192.168.1.0/24, 10.0.0.7</translation>
    </message>
    <message>
        <source>users as the profile says</source>
        <translation>ceux que prévoit le profil</translation>
    </message>
    <message>
        <source>my own user only</source>
        <translation>mon utilisateur uniquement</translation>
    </message>
    <message>
        <source>every user</source>
        <translation>tous les utilisateurs</translation>
    </message>
    <message>
        <source>Whose programs may use this forward. With “my own user only”, what comes from another user or another computer is closed at once.</source>
        <translation>À qui doivent appartenir les programmes qui utilisent cette redirection. Avec «&#xa0;mon utilisateur uniquement&#xa0;», ce qui vient d’un autre utilisateur ou d’un autre ordinateur est aussitôt fermé.</translation>
    </message>
    <message>
        <source>Is the port free</source>
        <translation>Le port est-il libre</translation>
    </message>
    <message>
        <source>This computer only, IPv4 and IPv6</source>
        <translation>Cet ordinateur uniquement, IPv4 et IPv6</translation>
    </message>
    <message>
        <source>The server only</source>
        <translation>Le serveur uniquement</translation>
    </message>
    <message>
        <source>Only there, IPv4</source>
        <translation>Là-bas uniquement, IPv4</translation>
    </message>
    <message>
        <source>Only there, IPv6</source>
        <translation>Là-bas uniquement, IPv6</translation>
    </message>
    <message>
        <source>An address of this computer</source>
        <translation>Une adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation>Toutes les adresses de cet ordinateur</translation>
    </message>
    <message>
        <source>Every address of the server</source>
        <translation>Toutes les adresses du serveur</translation>
    </message>
    <message>
        <source>Whoever reaches the server can use this forward, without a password, if the server allows it (GatewayPorts).</source>
        <translation>Quiconque atteint le serveur peut utiliser cette redirection, sans mot de passe, si le serveur l’autorise (GatewayPorts).</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can use this forward, without a password.</source>
        <translation>Tout ordinateur qui atteint celui-ci peut utiliser cette redirection, sans mot de passe.</translation>
    </message>
    <message>
        <source>The computers on the list can use this forward, without a password.</source>
        <translation>Les ordinateurs de la liste peuvent utiliser cette redirection, sans mot de passe.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now.</source>
        <translation>Cet ordinateur n’a pas l’adresse %1 actuellement.</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system.</source>
        <translation>Les ports inférieurs à 1024 sont réservés au système.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another forward that runs now.</source>
        <translation>Le port %1 est occupé par une autre redirection en service.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (PID %3).</source>
        <translation>Le port %1 est occupé par %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>Le port %1 est occupé par un autre programme.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogModel</name>
    <message>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>information</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, level, profile, what happened</comment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogTab</name>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Of which profiles</source>
        <translation>Profils affichés</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Le journal a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The log could not be saved as %1: %2</source>
        <translation>Le journal n’a pas pu être enregistré sous %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LoginPage</name>
    <message>
        <source>Passwords are not part of a profile. You are asked for them, and may have them remembered in the key store.</source>
        <translation>Les mots de passe ne font pas partie d’un profil. Ils vous sont demandés, et vous pouvez les faire mémoriser dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Use the keys of the SSH &amp;agent</source>
        <translation>Utiliser les clés de l’&amp;agent SSH</translation>
    </message>
    <message>
        <source>Agent&apos;s &amp;socket</source>
        <translation>&amp;Socket de l’agent</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>le socket habituel</translation>
    </message>
    <message>
        <source>&amp;Key files</source>
        <translation>&amp;Fichiers de clé</translation>
    </message>
    <message>
        <source>every key of the agent, then the usual files in ~/.ssh</source>
        <translation>toutes les clés de l’agent, puis les fichiers habituels de ~/.ssh</translation>
    </message>
    <message>
        <source>Offer &amp;only these keys</source>
        <translation>Proposer &amp;uniquement ces clés</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>the -cert.pub next to each key file</source>
        <translation>le -cert.pub à côté de chaque fichier de clé</translation>
    </message>
    <message>
        <source>&amp;Methods, in order</source>
        <translation>&amp;Méthodes, dans l’ordre</translation>
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
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Back up everything …</source>
        <translation>&amp;Tout sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>What profiles in&amp;herit …</source>
        <translation>Ce dont les profils &amp;héritent…</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Log file</source>
        <translation>Fichier &amp;journal</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>Enregistrer le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Sallyport</source>
        <translation>À propos de &amp;Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command …</source>
        <translation>Co&amp;ller une commande ssh…</translation>
    </message>
    <message>
        <source>Im&amp;port …</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Filter profiles, hosts, ports</source>
        <translation>Filtrer profils, hôtes, ports</translation>
    </message>
    <message>
        <source>Words to look for; or a server to connect to, as user@host or as an ssh command</source>
        <translation>Mots à rechercher&#x202f;; ou serveur auquel se connecter, sous la forme user@host ou d’une commande ssh</translation>
    </message>
    <message>
        <source>Connect a&amp;ll</source>
        <translation>To&amp;ut connecter</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>Tout &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Tout &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Reconnect all</source>
        <translation>Tout &amp;reconnecter</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message>
        <source>Secrets are not kept</source>
        <translation>Les secrets ne sont pas conservés</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secrets&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no key store: passwords are asked for each time. %1</source>
        <translation>Il n’y a pas de trousseau de clés&#xa0;: les mots de passe sont demandés à chaque fois. %1</translation>
    </message>
    <message>
        <source>What you let be remembered is kept in %1, never in a file of Sallyport.</source>
        <translation>Ce que vous faites mémoriser est conservé dans %1, jamais dans un fichier de Sallyport.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>Connectés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>Afficher le premier</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Another copy of this program has changed “%1” meanwhile; your changes were not saved.</source>
        <translation>Une autre instance de ce programme a modifié «&#xa0;%1&#xa0;» entre-temps&#x202f;; vos modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation>Modifiés des deux côtés&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation>&amp;Enregistrer quand même les miennes</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>&amp;Conserver l’autre version</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written.</source>
        <translation>
            <numerusform>%n profil écrit.</numerusform>
            <numerusform>%n profils écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to %1</source>
        <translation>
            <numerusform>%n profil écrit dans %1</numerusform>
            <numerusform>%n profils écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check for a new &amp;version …</source>
        <translation>Rechercher une nouvelle &amp;version…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message>
        <source>&amp;Remember the passphrase in %1</source>
        <translation>&amp;Mémoriser la phrase secrète dans %1</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key. Once its public half is on the server, it logs in without a password.</source>
        <translation>Crée une clé Ed25519. Une fois sa partie publique sur le serveur, elle permet de s’authentifier sans mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose where the key is written</source>
        <translation>Choisir où écrire la clé</translation>
    </message>
    <message>
        <source>This public half belongs into ~/.ssh/authorized_keys on the server:</source>
        <translation>Cette partie publique doit figurer dans ~/.ssh/authorized_keys sur le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>La partie publique</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>Installer sur le ser&amp;veur…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of the file can log in with it.</source>
        <translation>Sans phrase secrète, quiconque met la main sur le fichier peut s’authentifier avec.</translation>
    </message>
    <message>
        <source>The passphrase is asked for when the key is used. It cannot be replaced if it is lost.</source>
        <translation>La phrase secrète est demandée quand la clé est utilisée. Si elle est perdue, elle ne peut pas être remplacée.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The key is in %1, and the profile logs in with it from now on.</source>
        <translation>La clé se trouve dans %1, et le profil s’authentifie désormais avec elle.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordDialog</name>
    <message>
        <source>%1 wants a new password</source>
        <translation>%1 exige un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The server did not take that password.</source>
        <translation>Le serveur n’a pas accepté ce mot de passe.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Confirmation</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>Mém&amp;oriser</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>none; Work/Customers is a folder in a folder</source>
        <translation>aucun&#x202f;; Travail/Clients est un dossier dans un dossier</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>none, or #rrggbb</source>
        <translation>aucune, ou #rrggbb</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>%n tunnel a perdu la connexion</numerusform>
            <numerusform>%n tunnels ont perdu la connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>%n tunnel est de nouveau connecté</numerusform>
            <numerusform>%n tunnels sont de nouveau connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>%n tunnel a échoué</numerusform>
            <numerusform>%n tunnels ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwards of %n tunnel(s) failed</source>
        <translation>
            <numerusform>Des redirections de %n tunnel ont échoué</numerusform>
            <numerusform>Des redirections de %n tunnels ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>%n tunnel attend votre intervention</numerusform>
            <numerusform>%n tunnels attendent votre intervention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasteDialog</name>
    <message>
        <source>Paste an ssh command</source>
        <translation>Coller une commande ssh</translation>
    </message>
    <message>
        <source>&amp;Command line, as one types it in a terminal. It is read, not run.</source>
        <translation>&amp;Ligne de commande, comme on la saisit dans un terminal. Elle est lue, pas exécutée.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>commande ssh</translation>
    </message>
    <message>
        <source>&amp;Make the profile …</source>
        <translation>&amp;Créer le profil…</translation>
    </message>
    <message>
        <source>No profile has been made of the command yet.</source>
        <translation>Aucun profil n’a encore été créé à partir de la commande.</translation>
    </message>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>Ce n’est pas une commande ssh que ce programme sait interpréter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PathPicture</name>
    <message>
        <source>Way of the connection</source>
        <translation>Trajet de la connexion</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Places</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Hôtes connus</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, each only where you say so.</source>
        <translation>Les secrets sont conservés dans %1, chacun seulement si vous le demandez.</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>Il n’y a pas de trousseau de clés utilisable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Start with the &amp;window hidden</source>
        <translation>Démarrer avec la &amp;fenêtre masquée</translation>
    </message>
    <message>
        <source>Profiles that are marked “Connect when Sallyport starts” then connect.</source>
        <translation>Les profils marqués «&#xa0;Connecter au démarrage de Sallyport&#xa0;» se connectent alors.</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>En fonctionnement</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Rester actif dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Notify me when a tunnel breaks, comes back or needs me</source>
        <translation>Me &amp;prévenir quand un tunnel est rompu, rétabli ou attend mon intervention</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>It is used from the next start of the program.</source>
        <translation>Elle s’applique au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Language of the texts:</source>
        <translation>&amp;Langue des textes&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>size of text</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation>Nouveaux profils</translation>
    </message>
    <message>
        <source>What a profile does not set itself, it takes from here.</source>
        <translation>Ce qu’un profil ne définit pas lui-même, il le prend ici.</translation>
    </message>
    <message>
        <source>&amp;Edit what new profiles start from …</source>
        <translation>&amp;Modifier les valeurs par défaut des nouveaux profils…</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Profiles and settings:</source>
        <translation>Profils et p&amp;aramètres&#xa0;:</translation>
    </message>
    <message>
        <source>In %1, each only where you say so</source>
        <comment>key store</comment>
        <translation>Dans %1, chacun seulement si vous le demandez</translation>
    </message>
    <message>
        <source>Nowhere: they are asked for each time</source>
        <translation>Nulle part&#xa0;: ils sont demandés à chaque fois</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>Mots de passe&#xa0;:</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>Il n’y a pas de trousseau de clés utilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The start at login cannot be set up.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>The start at login cannot be taken back.</source>
        <translation>Le démarrage à l’ouverture de session n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>Check that the file named in the details can be written.</source>
        <translation>Vérifiez que le fichier indiqué dans les détails peut être écrit.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>Tell me about new &amp;versions</source>
        <translation>Me signaler les nouvelles &amp;versions</translation>
    </message>
    <message>
        <source>Once a day %1 is asked over HTTPS for one small file that says which version is the newest: it learns this computer’s address and this version, and nothing is downloaded or installed.</source>
        <translation>Une fois par jour, un petit fichier qui indique la version la plus récente est demandé à %1 par HTTPS&#xa0;: il apprend l’adresse de cet ordinateur et cette version, et rien n’est téléchargé ni installé.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemStrip</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Copier l’erreur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward, what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What the help says of this error</source>
        <translation>Ce que dit l’aide sur cette erreur</translation>
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
            <numerusform>%n redirection de plus</numerusform>
            <numerusform>%n redirections de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) less</source>
        <translation>
            <numerusform>%n redirection de moins</numerusform>
            <numerusform>%n redirections de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward gone: %1</source>
        <translation>Redirection disparue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forward added: %1</source>
        <translation>Redirection ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The order of the forwards</source>
        <translation>L’ordre des redirections</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field is empty</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>Les notes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The place in the list</source>
        <translation>La place dans la liste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>How the jump hosts are logged in to</source>
        <translation>L’authentification sur les serveurs de rebond</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Compression: on</source>
        <translation>Compression&#xa0;: activée</translation>
    </message>
    <message>
        <source>Compression: off</source>
        <translation>Compression&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres paramètres</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message>
        <source>Sallyport ended before this was saved. It is as it was typed.</source>
        <translation>Sallyport s’est arrêté avant que ceci soit enregistré. Tout est tel qu’il a été saisi.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Make it &amp;independent</source>
        <translation>Rendre &amp;indépendant</translation>
    </message>
    <message>
        <source>Follows %1 in %2</source>
        <translation>Suit %1 dans %2</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>The file cannot be followed as it is now: %1</source>
        <translation>Le fichier ne peut pas être suivi dans son état actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the file says of the connection is read again each time, and shown in grey; the forwards are the profile&apos;s own.</source>
        <translation>Ce que le fichier dit de la connexion est relu à chaque fois et affiché en gris&#x202f;; les redirections sont celles du profil.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clé d’hôte</translation>
    </message>
    <message>
        <source>Hops and proxy</source>
        <translation>Rebonds et proxy</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What profiles inherit</source>
        <translation>Ce dont les profils héritent</translation>
    </message>
    <message>
        <source>The changes to what profiles inherit are not saved.</source>
        <translation>Les modifications de ce dont les profils héritent ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>Le nouveau profil n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>Les modifications de ce profil ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>Les modifications de «&#xa0;%1&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Another profile has this name, too.</source>
        <translation>Un autre profil porte déjà ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the forward…</source>
        <translation>Modifier la redirection…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Use the default</source>
        <translation>Utiliser la valeur par défaut</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation>D’où vient cette valeur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
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
        <source>Di&amp;sconnect</source>
        <translation>Déconn&amp;ecter</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Some changes count from the next connection on.</source>
        <translation>Certaines modifications s’appliqueront à la prochaine connexion.</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconnecter maintenant</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation>Redirect&amp;ions</translation>
    </message>
    <message>
        <source>Traff&amp;ic</source>
        <translation>&amp;Trafic</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>This profile is not saved: it is gone when Sallyport ends.</source>
        <translation>Ce profil n’est pas enregistré&#xa0;: il disparaît quand Sallyport s’arrête.</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>Conser&amp;ver…</translation>
    </message>
    <message>
        <source>There is no version before it; it can be set aside.</source>
        <translation>Il n’y a pas de version précédente&#x202f;; le fichier peut être mis de côté.</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>M&amp;ettre de côté</translation>
    </message>
    <message>
        <source>&amp;Make new defaults …</source>
        <translation>&amp;Créer de nouvelles valeurs par défaut…</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>Réta&amp;blir la version précédente</translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation>Modifier &amp;le profil…</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <translation>Non connecté · %1</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>C&amp;onnexions</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>Trans&amp;ferts</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTree</name>
    <message>
        <source>No profile has that in its name, folder, tags, hosts or ports.</source>
        <translation>Aucun profil ne contient cela dans son nom, son dossier, ses étiquettes, ses hôtes ou ses ports.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>Son tunnel est déconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) of these are disconnected.</source>
        <translation>
            <numerusform>%n de leurs tunnels est déconnecté.</numerusform>
            <numerusform>%n de leurs tunnels sont déconnectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) are cut.</source>
        <translation>
            <numerusform>%n connexion ouverte est coupée.</numerusform>
            <numerusform>%n connexions ouvertes sont coupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>Supprimer %n profil&#x202f;?</numerusform>
            <numerusform>Supprimer %n profils&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>(No folder)</source>
        <translation>(Aucun dossier)</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the folder; a / makes folders in folders:</source>
        <translation>Nom du dossier&#x202f;; un / crée des dossiers dans des dossiers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>C&amp;onserver…</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>Copier comme commande ss&amp;h</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>Réta&amp;blir la version précédente</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Connecter %n profil</numerusform>
            <numerusform>&amp;Connecter %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disconnect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Déconnecter %n profil</numerusform>
            <numerusform>&amp;Déconnecter %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnec&amp;t</source>
        <translation>R&amp;econnecter</translation>
    </message>
    <message numerus="yes">
        <source>Reconnec&amp;t %n profile(s)</source>
        <translation>
            <numerusform>R&amp;econnecter %n profil</numerusform>
            <numerusform>R&amp;econnecter %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s) …</source>
        <translation>
            <numerusform>&amp;Supprimer le dossier avec %n profil…</numerusform>
            <numerusform>&amp;Supprimer le dossier avec %n profils…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s)</source>
        <translation>
            <numerusform>&amp;Supprimer le dossier avec %n profil</numerusform>
            <numerusform>&amp;Supprimer le dossier avec %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s) …</source>
        <translation>
            <numerusform>&amp;Supprimer %n profil…</numerusform>
            <numerusform>&amp;Supprimer %n profils…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %n profil</numerusform>
            <numerusform>&amp;Supprimer %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder</source>
        <translation>&amp;Renommer le dossier</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n profile(s)</source>
        <translation>
            <numerusform>D&amp;upliquer %n profil</numerusform>
            <numerusform>D&amp;upliquer %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Dé&amp;placer vers le dossier</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n profile(s) to</source>
        <translation>
            <numerusform>Dé&amp;placer %n profil vers</numerusform>
            <numerusform>Dé&amp;placer %n profils vers</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n profile(s) …</source>
        <translation>
            <numerusform>E&amp;xporter %n profil…</numerusform>
            <numerusform>E&amp;xporter %n profils…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by name</source>
        <translation>&amp;Trier par nom</translation>
    </message>
    <message>
        <source>New &amp;profile …</source>
        <translation>Nou&amp;veau profil…</translation>
    </message>
    <message>
        <source>Set the file &amp;aside</source>
        <translation>Mettre le &amp;fichier de côté</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTreeModel</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a profile&apos;s file is of a newer version</comment>
        <translation>plus récent</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a profile&apos;s file cannot be read</comment>
        <translation>illisible</translation>
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
        <translation>Cet environnement de bureau n’a pas de trousseau de clés&#xa0;: la question est posée à chaque fois.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>remember it in a key store</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptText</name>
    <message>
        <source>%1 (jump host %2)</source>
        <translation>%1 (serveur de rebond %2)</translation>
    </message>
    <message>
        <source>%1 shows a host key that is not on file.</source>
        <translation>%1 présente une clé d’hôte qui n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed.</source>
        <translation>La clé d’hôte de %1 a changé.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase.</source>
        <translation>La clé %1 a besoin de sa phrase secrète.</translation>
    </message>
    <message>
        <source>%1 asks a question.</source>
        <translation>%1 pose une question.</translation>
    </message>
    <message>
        <source>%1 wants a new password.</source>
        <translation>%1 exige un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The security key waits to be touched.</source>
        <translation>La clé de sécurité attend d’être touchée.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password.</source>
        <translation>Le proxy %1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Such an answer may be good only once: Sallyport connects again when you go on, and the server asks anew.</source>
        <translation>Le serveur a fermé la connexion entre-temps. Une telle réponse ne vaut peut-être qu’une fois&#xa0;: Sallyport se reconnecte quand vous poursuivez, et le serveur demande à nouveau.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again when you decide, and your decision counts for this very key.</source>
        <translation>Le serveur a fermé la connexion entre-temps. Prenez votre temps&#xa0;: Sallyport se reconnecte quand vous décidez, et votre décision vaut pour cette clé précise.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again with your answer.</source>
        <translation>Le serveur a fermé la connexion entre-temps. Prenez votre temps&#xa0;: Sallyport se reconnecte avec votre réponse.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickConnect</name>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>Ce n’est pas une commande ssh que ce programme sait interpréter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickOffer</name>
    <message>
        <source>Connect on&amp;ce</source>
        <translation>Connecter &amp;une fois</translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation>Créer un profil…</translation>
    </message>
    <message>
        <source>Without saving it: it is gone when Sallyport ends (Enter)</source>
        <translation>Sans l’enregistrer&#xa0;: il disparaît quand Sallyport s’arrête (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReconnectPage</name>
    <message>
        <source>Connect &amp;again when the connection is lost</source>
        <translation>&amp;Reconnecter quand la connexion est perdue</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Premier délai</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Délai le plus &amp;long</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>&amp;Abandonner après</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> tries in a row</source>
        <translation> essais de suite</translation>
    </message>
    <message>
        <source>&amp;Steady after</source>
        <translation>&amp;Stable après</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>A connection that ends sooner after the login counts as a failed try</source>
        <translation>Une connexion qui se termine plus tôt après l’authentification compte comme un essai échoué</translation>
    </message>
    <message>
        <source>Let programs &amp;wait</source>
        <translation>&amp;Faire attendre les programmes</translation>
    </message>
    <message>
        <source>not at all: refuse them</source>
        <translation>pas du tout&#xa0;: les refuser</translation>
    </message>
    <message>
        <source>How long a connection made meanwhile waits for the tunnel</source>
        <translation>Combien de temps une connexion ouverte entre-temps attend le tunnel</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>Toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>Ask the server &amp;every</source>
        <translation>Interro&amp;ger le serveur toutes les</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>Perdu après</translation>
    </message>
    <message>
        <source> unanswered questions</source>
        <translation> questions sans réponse</translation>
    </message>
    <message>
        <source>When a forward cannot be set up</source>
        <translation>Quand une redirection ne peut pas être mise en place</translation>
    </message>
    <message>
        <source>Disconnect: all forwards o&amp;r none</source>
        <translation>Déconnecter&#xa0;: toutes les redirections &amp;ou aucune</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoutePage</name>
    <message>
        <source>no other profile</source>
        <translation>aucun autre profil</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>Pass&amp;er par</translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation>un profil qui n’existe plus (%1)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>&amp;Jump hosts,
nearest first</source>
        <translation>Serveurs de &amp;rebond,
le plus proche d’abord</translation>
    </message>
    <message>
        <source>Jump hosts, nearest first</source>
        <translation>Serveurs de rebond, le plus proche d’abord</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>A&amp;dresse du proxy</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>&amp;Utilisateur du proxy</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleBasicsPage</name>
    <message>
        <source>a word for yourself</source>
        <translation>un mot pour vous-même</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>&amp;Nom affiché</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Éc&amp;oute</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destination</translation>
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
        <translation>Proxy SOC&amp;KS et HTTP</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Outgoing: from this computer, through the server</source>
        <translation>&amp;Sortante&#xa0;: de cet ordinateur, par le serveur</translation>
    </message>
    <message>
        <source>&amp;Incoming: from the server, through this computer</source>
        <translation>Ent&amp;rante&#xa0;: du serveur, par cet ordinateur</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message>
        <source>New forward</source>
        <translation>Nouvelle redirection</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <source>Connects to the server and tries this forward</source>
        <translation>Se connecte au serveur et essaie cette redirection</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTP clients</source>
        <translation>Clients FTP</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Another forward of this profile listens there already.</source>
        <translation>Une autre redirection de ce profil y écoute déjà.</translation>
    </message>
    <message>
        <source>The new forward is not saved.</source>
        <translation>La nouvelle redirection n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The changes to this forward are not saved.</source>
        <translation>Les modifications de cette redirection ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>FTP transfers</source>
        <translation>Transferts FTP</translation>
    </message>
    <message>
        <source>To try them takes a login to the FTP server.</source>
        <translation>Pour les essayer, il faut s’authentifier sur le serveur FTP.</translation>
    </message>
    <message>
        <source>The pasted line was not taken over: %1.</source>
        <translation>La ligne collée n’a pas été reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Filled in from the pasted line.</source>
        <translation>Rempli d’après la ligne collée.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>Rempli d’après la redirection de la ligne collée.</numerusform>
            <numerusform>Rempli d’après la première des %n redirections de la ligne collée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleLimitsPage</name>
    <message>
        <source>This forward is s&amp;witched on</source>
        <translation>Cette redirection est acti&amp;vée</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 uniquement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 uniquement</translation>
    </message>
    <message>
        <source>the usual limit</source>
        <translation>la limite habituelle</translation>
    </message>
    <message>
        <source>With FTP these are the sessions, not their data connections</source>
        <translation>Pour FTP, il s’agit des sessions, pas de leurs connexions de données</translation>
    </message>
    <message>
        <source>Everything this computer reaches, itself left out.
Or one entry a line: web:80, *:443, 10.0.0.0/8:*</source>
        <translation>Tout ce qu’atteint cet ordinateur, sauf lui-même.
Ou une entrée par ligne&#xa0;: web:80, *:443, 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>May &amp;reach only</source>
        <translation>Ne peut &amp;atteindre que</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>A&amp;dresses</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>&amp;Connexions simultanées</translation>
    </message>
    <message>
        <source>the usual limit (64)</source>
        <translation>la limite habituelle (64)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleText</name>
    <message>
        <source>SOCKS proxy</source>
        <translation>Proxy SOCKS</translation>
    </message>
    <message>
        <source>Incoming SOCKS proxy</source>
        <translation>Proxy SOCKS entrant</translation>
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
        <translation>toutes les adresses</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>port libre</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>serveur %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 depuis ici</translation>
    </message>
    <message>
        <source>SSH all the way</source>
        <translation>SSH de bout en bout</translation>
    </message>
    <message>
        <source>SSH to %1; clear from there to %2</source>
        <translation>SSH jusqu’à %1&#x202f;; en clair de là à %2</translation>
    </message>
    <message>
        <source>SSH from %1; clear from here to %2</source>
        <translation>SSH depuis %1&#x202f;; en clair d’ici à %2</translation>
    </message>
    <message>
        <source>“%1” is in clear between %2 and %3, its FTP password too.</source>
        <translation>«&#xa0;%1&#xa0;» passe en clair entre %2 et %3, mot de passe FTP compris.</translation>
    </message>
    <message>
        <source>“%1” is in clear between this computer and %2, its FTP password too.</source>
        <translation>«&#xa0;%1&#xa0;» passe en clair entre cet ordinateur et %2, mot de passe FTP compris.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between %2 and %3.</source>
        <translation>Les fichiers et les listes de «&#xa0;%1&#xa0;» passent en clair entre %2 et %3.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between this computer and %2.</source>
        <translation>Les fichiers et les listes de «&#xa0;%1&#xa0;» passent en clair entre cet ordinateur et %2.</translation>
    </message>
    <message>
        <source>FTP forward: %1 → %2</source>
        <translation>Redirection FTP&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Forward: %1 → %2</source>
        <translation>Redirection&#xa0;: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) to port 21, that of FTP: make FTP forwards of them</source>
        <translation>
            <numerusform>%n redirection vers le port 21, celui de FTP&#xa0;: en faire une redirection FTP</numerusform>
            <numerusform>%n redirections vers le port 21, celui de FTP&#xa0;: en faire des redirections FTP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SecretDialog</name>
    <message>
        <source>Passphrase for the key %1</source>
        <translation>Phrase secrète de la clé %1</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Mot de passe pour le proxy %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation>Mot de passe de %1 pour %2</translation>
    </message>
    <message>
        <source>That was not the passphrase of this key.</source>
        <translation>Ce n’était pas la phrase secrète de cette clé.</translation>
    </message>
    <message>
        <source>That password was not accepted.</source>
        <translation>Ce mot de passe n’a pas été accepté.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>Mém&amp;oriser</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>S’authentifier</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerText</name>
    <message>
        <source>The server says:</source>
        <translation>Le serveur indique&#xa0;:</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Ce qu’indique le serveur</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Shortcuts</name>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>Dans la liste des profils</translation>
    </message>
    <message>
        <source>In the list of forwards</source>
        <translation>Dans la liste des redirections</translation>
    </message>
    <message>
        <source>In the other lists</source>
        <translation>Dans les autres listes</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Pendant la modification</translation>
    </message>
    <message>
        <source>The page of this help that fits</source>
        <translation>La page correspondante de cette aide</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Filter the profiles</source>
        <translation>Filtrer les profils</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>Connecter ou déconnecter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Paste an ssh command with -L, -R or -D</source>
        <translation>Coller une commande ssh avec -L, -R ou -D</translation>
    </message>
    <message>
        <source>End the chosen connections</source>
        <translation>Couper les connexions choisies</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>up</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>partly up</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>as %1 in %2</source>
        <comment>a host of a file</comment>
        <translation>comme %1 dans %2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1 via le proxy %2</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>En attente de votre intervention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>Arrêté · %1</translation>
    </message>
    <message>
        <source>Ready: connects when a program uses one of its forwards.</source>
        <translation>Prêt&#xa0;: se connecte dès qu’un programme utilise l’une de ses redirections.</translation>
    </message>
    <message>
        <source>Waiting for the network to come back.</source>
        <translation>En attente du retour du réseau.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Checking the host key of %1 …</source>
        <translation>Vérification de la clé d’hôte de %1…</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>Authentification sur %1…</translation>
    </message>
    <message>
        <source>Up for %1 · %2</source>
        <translation>Connecté depuis %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>Connecté depuis %1, mais %n redirection a échoué · %2</numerusform>
            <numerusform>Connecté depuis %1, mais %n redirections ont échoué · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1.</source>
        <translation>nouvel essai dans %1.</translation>
    </message>
    <message>
        <source>trying again now.</source>
        <translation>nouvel essai en cours.</translation>
    </message>
    <message>
        <source>Lost the connection %1 ago; %2</source>
        <translation>Connexion perdue il y a %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>No connection yet; %1</source>
        <translation>Pas encore de connexion&#x202f;; %1</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ans&amp;wer …</source>
        <translation>Ré&amp;pondre…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Essa&amp;yer maintenant</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TableColumns</name>
    <message>
        <source>&amp;Fit to what they hold</source>
        <translation>&amp;Ajuster au contenu</translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation>Comme au &amp;début</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>La ligne choisie en entier</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestPanel</name>
    <message>
        <source>Something was changed since this test.</source>
        <translation>Quelque chose a été modifié depuis ce test.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the findings that are chosen</source>
        <translation>Copie les constats choisis</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Tout co&amp;pier</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>Le test est en cours.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>%n étape a échoué.</numerusform>
            <numerusform>%n étapes ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at.</source>
        <translation>
            <numerusform>%n constat à examiner.</numerusform>
            <numerusform>%n constats à examiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was tried is good.</source>
        <translation>Tout ce qui a été essayé fonctionne.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestSteps</name>
    <message>
        <source>… trying</source>
        <translation>… en cours</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ bon</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! à voir</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ échec</translation>
    </message>
    <message>
        <source>– not tried</source>
        <translation>– non essayé</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Étapes du test de connexion</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TouchKeyDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation>Touchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>The key blinks and waits to be touched.</source>
        <translation>La clé clignote et attend d’être touchée.</translation>
    </message>
    <message>
        <source>The key %1 waits to be touched.</source>
        <translation>La clé %1 attend d’être touchée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficGraph</name>
    <message>
        <source>Traffic over time</source>
        <translation>Trafic dans le temps</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1: ↓ %2, ↑ %3</source>
        <translation>%1&#xa0;: ↓ %2, ↑ %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>forward, rate</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Reçus</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Envoyés</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficTab</name>
    <message>
        <source>Time span</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Per forward</source>
        <translation>Par redirection</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Redirection %1</translation>
    </message>
    <message>
        <source>Since it was started: ↓ %1 · ↑ %2</source>
        <translation>Depuis le démarrage&#xa0;: ↓ %1 · ↑ %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransferModel</name>
    <message>
        <source>Names of the current folder</source>
        <translation>Noms du dossier courant</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a folder</comment>
        <translation>Noms de %1</translation>
    </message>
    <message>
        <source>List of the current folder</source>
        <translation>Liste du dossier courant</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>a folder</comment>
        <translation>Liste de %1</translation>
    </message>
    <message>
        <source>Data connection of %1</source>
        <translation>Connexion de données de %1</translation>
    </message>
    <message>
        <source>A file that the server names</source>
        <translation>Un fichier que le serveur nomme</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>FTP command, name of the forward</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 %2, through %3</source>
        <comment>FTP command, file, name of the forward</comment>
        <translation>%1 %2, par %3</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Perdu avec la connexion</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransfersTab</name>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>No file has gone through the FTP forwards yet.</source>
        <translation>Aucun fichier n’est encore passé par les redirections FTP.</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>Effacer les terminé&amp;s</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrayMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>profile: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>profile – state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>Connectés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>&amp;Tout connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Tout &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Open Sallyport</source>
        <translation>&amp;Ouvrir Sallyport</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>La modification reste sans effet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trying again: try %1, %2; last: %3</source>
        <translation>Nouvel essai&#xa0;: essai %1, depuis %2&#x202f;; dernière erreur&#xa0;: %3</translation>
    </message>
    <message>
        <source>Up: %1, %2</source>
        <translation>Connecté&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 connected to %2.</source>
        <translation>%1 connecté à %2.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation>%1 vers %2&#xa0;: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2 ended: %3 received, %4 sent.</source>
        <translation>%1 vers %2, fin&#xa0;: %3 reçus, %4 envoyés.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 shows the key that is on file: %2</source>
        <translation>%1 présente la clé enregistrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted and written to %3: %2</source>
        <translation>La clé de %1 a été acceptée et écrite dans %3&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted this once: %2</source>
        <translation>La clé de %1 a été acceptée pour cette fois&#xa0;: %2</translation>
    </message>
    <message>
        <source>The key of %1 was refused: %2</source>
        <translation>La clé de %1 a été refusée&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UndoLine</name>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>the forward “%1”</source>
        <translation>la redirection «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n forwards</source>
        <translation>
            <numerusform>%n redirection</numerusform>
            <numerusform>%n redirections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the folder “%1” with %n profile(s)</source>
        <translation>
            <numerusform>le dossier «&#xa0;%1&#xa0;» avec %n profil</numerusform>
            <numerusform>le dossier «&#xa0;%1&#xa0;» avec %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Suppression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>Son tunnel est déconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are disconnected.</source>
        <translation>
            <numerusform>%n tunnel est déconnecté.</numerusform>
            <numerusform>%n tunnels sont déconnectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back again: %1.</source>
        <translation>De retour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is off.</source>
        <translation>Son tunnel est arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) that were on are off.</source>
        <translation>
            <numerusform>%n tunnel qui était connecté est arrêté.</numerusform>
            <numerusform>%n tunnels qui étaient connectés sont arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo one more</source>
        <translation>&amp;Annuler encore une suppression</translation>
    </message>
    <message>
        <source>&amp;Undo removing %1</source>
        <translation>&amp;Annuler la suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Brings back %1 (%2)</source>
        <translation>Rétablit %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>It cannot be saved yet. %1</source>
        <translation>Cela ne peut pas encore être enregistré. %1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la modification</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UpdateLine</name>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Pas cette version</translation>
    </message>
    <message>
        <source>Not to be told of this version again</source>
        <translation>Ne plus signaler cette version</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Sallyport %1 of %2 is there.</source>
        <comment>version, date</comment>
        <translation>Sallyport %1 du %2 est disponible.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::WelcomePage</name>
    <message>
        <source>Reach what is behind an SSH server</source>
        <translation>Atteindre ce qui se trouve derrière un serveur SSH</translation>
    </message>
    <message>
        <source>A profile names an SSH server and what to forward through it: databases, web pages, FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, and the connection comes out at the other end.</source>
        <translation>Un profil indique un serveur SSH et ce qu’il faut rediriger par lui&#xa0;: bases de données, pages web, serveurs FTP, ou tout par un proxy SOCKS. Les programmes se connectent alors à cet ordinateur, et la connexion ressort à l’autre bout.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nouveau profil</translation>
    </message>
    <message>
        <source>Name a server and what to reach through it.</source>
        <translation>Indiquez un serveur et ce qu’il permet d’atteindre.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file.</source>
        <translation>Reprenez des hôtes d’OpenSSH, de PuTTY, de Tectia ou d’un fichier Sallyport.</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command</source>
        <translation>&amp;Coller une commande ssh</translation>
    </message>
    <message>
        <source>A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile.</source>
        <translation>Une ligne comme «&#xa0;ssh -L 8080:web:80 anna@bastion&#xa0;» devient un profil.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Workbench</name>
    <message>
        <source>a question is open.</source>
        <translation>une question est ouverte.</translation>
    </message>
</context>
</TS>
