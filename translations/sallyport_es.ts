<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Sentence</name>
    <message>
        <source>it goes through the tunnel of another profile; connect to see</source>
        <translation>pasa por el túnel de otro perfil; se verá al conectar</translation>
    </message>
    <message>
        <source>listens already: the tunnel is up</source>
        <translation>ya escucha: el túnel está conectado</translation>
    </message>
    <message>
        <source>ssh does not take this file as it is: %1</source>
        <translation>ssh no acepta este archivo tal como está: %1</translation>
    </message>
    <message>
        <source>the server is reached through the tunnel of another profile, which this cannot use</source>
        <translation>al servidor se llega por el túnel de otro perfil, que aquí no se puede usar</translation>
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
        <translation>El nombre del servidor SSH no se resuelve.</translation>
    </message>
    <message>
        <source>Check the spelling, or use its address; a VPN or another DNS server may be needed.</source>
        <translation>Compruebe cómo está escrito o use su dirección; quizá haga falta una VPN u otro servidor DNS.</translation>
    </message>
    <message>
        <source>The SSH server&apos;s machine refuses connections on that port.</source>
        <translation>El equipo del servidor SSH rechaza conexiones en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port, and that an SSH server runs there.</source>
        <translation>Compruebe el puerto y que allí funcione un servidor SSH.</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>El servidor SSH no responde.</translation>
    </message>
    <message>
        <source>Check the address and any firewall in between.</source>
        <translation>Compruebe la dirección y los cortafuegos intermedios.</translation>
    </message>
    <message>
        <source>There is no way to the SSH server from here.</source>
        <translation>Desde aquí no hay ruta hasta el servidor SSH.</translation>
    </message>
    <message>
        <source>Check the network connection and the address.</source>
        <translation>Compruebe la conexión de red y la dirección.</translation>
    </message>
    <message>
        <source>The SSH connection broke.</source>
        <translation>La conexión SSH se interrumpió.</translation>
    </message>
    <message>
        <source>Check the network; the server&apos;s log may say why it hung up.</source>
        <translation>Compruebe la red; quizá el registro del servidor diga por qué cortó la conexión.</translation>
    </message>
    <message>
        <source>What answers there is not an SSH server.</source>
        <translation>Lo que responde allí no es un servidor SSH.</translation>
    </message>
    <message>
        <source>Check the port: SSH is usually on 22.</source>
        <translation>Compruebe el puerto: SSH suele estar en el 22.</translation>
    </message>
    <message>
        <source>The server accepts the connection but does not complete the SSH handshake.</source>
        <translation>El servidor acepta la conexión, pero no completa la negociación SSH.</translation>
    </message>
    <message>
        <source>It may be overloaded, or no SSH server. Try again in a while.</source>
        <translation>Puede estar sobrecargado o no ser un servidor SSH. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The SSH handshake failed.</source>
        <translation>La negociación SSH falló.</translation>
    </message>
    <message>
        <source>The server may have hung up on purpose (too many connections, a block list); its log says why.</source>
        <translation>Quizá el servidor cortó la conexión a propósito (demasiadas conexiones, una lista de bloqueo); su registro dice por qué.</translation>
    </message>
    <message>
        <source>This program and the server have no algorithm in common.</source>
        <translation>Este programa y el servidor no tienen ningún algoritmo en común.</translation>
    </message>
    <message>
        <source>The details name the list. Update the server, or choose what it offers on the profile&apos;s Advanced page.</source>
        <translation>Los detalles indican la lista. Actualice el servidor o elija en la página Avanzado del perfil algo que el servidor ofrezca.</translation>
    </message>
    <message>
        <source>The server ended the SSH connection.</source>
        <translation>El servidor terminó la conexión SSH.</translation>
    </message>
    <message>
        <source>The details have the server&apos;s own words.</source>
        <translation>Los detalles recogen las palabras del servidor.</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>El servidor dejó de responder.</translation>
    </message>
    <message>
        <source>The network or the server is down. Connect again later.</source>
        <translation>La red o el servidor han caído. Vuelva a conectar más tarde.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>No se puede acceder al proxy.</translation>
    </message>
    <message>
        <source>Check its address and port, and that it is a proxy of the kind that was named.</source>
        <translation>Compruebe su dirección y su puerto, y que sea un proxy del tipo indicado.</translation>
    </message>
    <message>
        <source>The proxy refused the login.</source>
        <translation>El proxy rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the user name and password of the proxy.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>The proxy will not connect to the SSH server.</source>
        <translation>El proxy no se conecta al servidor SSH.</translation>
    </message>
    <message>
        <source>The details have the proxy&apos;s own words; its administrator decides which hosts and ports it reaches.</source>
        <translation>Los detalles recogen las palabras del proxy; su administrador decide a qué hosts y puertos llega.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is not known here, so it could be anybody.</source>
        <translation>La clave de host del servidor no se conoce aquí; podría ser cualquiera.</translation>
    </message>
    <message>
        <source>Connect and compare the fingerprint with what the server&apos;s owner gave you.</source>
        <translation>Conecte y compare la huella digital con la que le facilitó el responsable del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s host key has changed: somebody may be impersonating it.</source>
        <translation>La clave de host del servidor ha cambiado: alguien podría estar suplantándolo.</translation>
    </message>
    <message>
        <source>Do not connect before the server&apos;s owner has confirmed the new fingerprint.</source>
        <translation>No conecte hasta que el responsable del servidor haya confirmado la nueva huella digital.</translation>
    </message>
    <message>
        <source>The server&apos;s host key is marked as revoked.</source>
        <translation>La clave de host del servidor está marcada como revocada.</translation>
    </message>
    <message>
        <source>Do not connect; ask the server&apos;s owner for its new key.</source>
        <translation>No conecte; pida al responsable del servidor la nueva clave.</translation>
    </message>
    <message>
        <source>The server does not show the host key that was asked for.</source>
        <translation>El servidor no presenta la clave de host exigida.</translation>
    </message>
    <message>
        <source>Check the fingerprint on the profile&apos;s Host key page; if it is right, somebody else answers at this address.</source>
        <translation>Compruebe la huella digital en la página Clave de host del perfil; si es correcta, en esta dirección responde otro.</translation>
    </message>
    <message>
        <source>The server&apos;s host key cannot be checked.</source>
        <translation>No se puede comprobar la clave de host del servidor.</translation>
    </message>
    <message>
        <source>Only a certificate authority is on file for it, or its type is not supported. Add its own key, or name its fingerprint on the profile&apos;s Host key page.</source>
        <translation>Solo hay registrada una autoridad de certificación, o su tipo no se admite. Añada la propia clave o indique su huella digital en la página Clave de host del perfil.</translation>
    </message>
    <message>
        <source>The server showed another host key in the middle of the connection.</source>
        <translation>El servidor presentó otra clave de host en mitad de la conexión.</translation>
    </message>
    <message>
        <source>Somebody may be interfering; tell the server&apos;s owner before connecting again.</source>
        <translation>Alguien podría estar interfiriendo; avise al responsable del servidor antes de volver a conectar.</translation>
    </message>
    <message>
        <source>A file of known hosts cannot be read, so no host key can be checked.</source>
        <translation>No se puede leer un archivo de hosts conocidos, así que no se puede comprobar ninguna clave de host.</translation>
    </message>
    <message>
        <source>Correct the permissions of the file named in the details, or choose another one.</source>
        <translation>Corrija los permisos del archivo indicado en los detalles o elija otro.</translation>
    </message>
    <message>
        <source>The server refused the login.</source>
        <translation>El servidor rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the user name and what the server accepts, named in the details.</source>
        <translation>Compruebe el nombre de usuario y lo que acepta el servidor, indicado en los detalles.</translation>
    </message>
    <message>
        <source>The server refused the password.</source>
        <translation>El servidor rechazó la contraseña.</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The server does not accept this key for this user.</source>
        <translation>El servidor no acepta esta clave para este usuario.</translation>
    </message>
    <message>
        <source>Check the user name, authorized_keys there (from=, expiry-time=), AllowUsers, and PermitRootLogin for root.</source>
        <translation>Compruebe el nombre de usuario, authorized_keys en el servidor (from=, expiry-time=), AllowUsers y, para root, PermitRootLogin.</translation>
    </message>
    <message>
        <source>The key file does not exist.</source>
        <translation>El archivo de clave no existe.</translation>
    </message>
    <message>
        <source>Choose another one on the profile&apos;s Login page.</source>
        <translation>Elija otro en la página Inicio de sesión del perfil.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>No se puede leer el archivo de clave.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may read it.</source>
        <translation>Compruebe que sea un archivo y que usted tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the private key.</source>
        <translation>Otros usuarios de este equipo pueden leer la clave privada.</translation>
    </message>
    <message>
        <source>Take their permissions away; the details say how.</source>
        <translation>Retíreles los permisos; los detalles dicen cómo.</translation>
    </message>
    <message>
        <source>The public key beside the private key belongs to another key.</source>
        <translation>La clave pública que está junto a la privada pertenece a otra clave.</translation>
    </message>
    <message>
        <source>Remove the .pub file, or make it anew; the details say how.</source>
        <translation>Elimine el archivo .pub o vuelva a crearlo; los detalles dicen cómo.</translation>
    </message>
    <message>
        <source>The key file is not in a format this program can use.</source>
        <translation>El archivo de clave no tiene un formato que este programa pueda usar.</translation>
    </message>
    <message>
        <source>Convert it to OpenSSH&apos;s format; the details say how.</source>
        <translation>Conviértalo al formato de OpenSSH; los detalles dicen cómo.</translation>
    </message>
    <message>
        <source>The key is encrypted and its passphrase was not given.</source>
        <translation>La clave está cifrada y no se indicó su frase de contraseña.</translation>
    </message>
    <message>
        <source>Connect again and give it, or load the key into an agent.</source>
        <translation>Vuelva a conectar e indíquela, o cargue la clave en un agente.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key.</source>
        <translation>La frase de contraseña no abre la clave.</translation>
    </message>
    <message>
        <source>Try again; passphrases are case-sensitive.</source>
        <translation>Vuelva a intentarlo; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>This build&apos;s libssh2 is too old for this key.</source>
        <translation>La libssh2 de esta compilación es demasiado antigua para esta clave.</translation>
    </message>
    <message>
        <source>Use an Ed25519 or ECDSA key, or a build with libssh2 1.11.</source>
        <translation>Use una clave Ed25519 o ECDSA, o una compilación con libssh2 1.11.</translation>
    </message>
    <message>
        <source>The SSH agent cannot be reached.</source>
        <translation>No se puede acceder al agente SSH.</translation>
    </message>
    <message>
        <source>Start an agent, or choose a key file on the profile&apos;s Login page.</source>
        <translation>Inicie un agente o elija un archivo de clave en la página Inicio de sesión del perfil.</translation>
    </message>
    <message>
        <source>The SSH agent did not sign.</source>
        <translation>El agente SSH no firmó.</translation>
    </message>
    <message>
        <source>A key may need a touch or a confirmation. Connect again and look for it.</source>
        <translation>Quizá haya que tocar la llave o confirmar. Vuelva a conectar y esté atento.</translation>
    </message>
    <message>
        <source>The login was not answered in time.</source>
        <translation>El inicio de sesión no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server or the agent may be waiting for somebody.</source>
        <translation>Quizá el servidor o el agente estén esperando a alguien.</translation>
    </message>
    <message>
        <source>There is nothing to log in with that the server accepts.</source>
        <translation>No hay nada con que iniciar sesión que el servidor acepte.</translation>
    </message>
    <message>
        <source>Choose a key on the profile&apos;s Login page, or load one into an agent.</source>
        <translation>Elija una clave en la página Inicio de sesión del perfil o cargue una en un agente.</translation>
    </message>
    <message>
        <source>The server wants the password changed first.</source>
        <translation>El servidor exige cambiar antes la contraseña.</translation>
    </message>
    <message>
        <source>Connect again and answer the question, or change the password on the server.</source>
        <translation>Vuelva a conectar y responda a la pregunta, o cambie la contraseña en el servidor.</translation>
    </message>
    <message>
        <source>The server asks something and there is nobody to answer.</source>
        <translation>El servidor pregunta algo y no hay nadie que responda.</translation>
    </message>
    <message>
        <source>Connect from this window and answer the question.</source>
        <translation>Conecte desde esta ventana y responda a la pregunta.</translation>
    </message>
    <message>
        <source>The question was not answered in time.</source>
        <translation>La pregunta no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>Connect again when you can answer.</source>
        <translation>Vuelva a conectar cuando pueda responder.</translation>
    </message>
    <message>
        <source>The server asked for no login at all.</source>
        <translation>El servidor no exigió ningún inicio de sesión.</translation>
    </message>
    <message>
        <source>A server that lets anybody in can be anybody&apos;s: check the host before typing a secret.</source>
        <translation>Un servidor que deja entrar a cualquiera puede ser de cualquiera: compruebe el host antes de escribir un secreto.</translation>
    </message>
    <message>
        <source>The listen port is in use.</source>
        <translation>El puerto de escucha está en uso.</translation>
    </message>
    <message>
        <source>Stop the program named in the details, or choose another port.</source>
        <translation>Detenga el programa indicado en los detalles o elija otro puerto.</translation>
    </message>
    <message>
        <source>Listening on a port below 1024 is not allowed for this user.</source>
        <translation>Este usuario no puede escuchar en un puerto inferior a 1024.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 up.</source>
        <translation>Elija un puerto a partir del 1024.</translation>
    </message>
    <message>
        <source>The listen address is none of this computer&apos;s.</source>
        <translation>La dirección de escucha no es de este equipo.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, or an address this computer has.</source>
        <translation>Use 127.0.0.1 o una dirección que tenga este equipo.</translation>
    </message>
    <message>
        <source>The listen port could not be opened.</source>
        <translation>No se pudo abrir el puerto de escucha.</translation>
    </message>
    <message>
        <source>The details have the system&apos;s reason.</source>
        <translation>Los detalles recogen el motivo que da el sistema.</translation>
    </message>
    <message>
        <source>The destination could not be connected to.</source>
        <translation>No se pudo conectar con el destino.</translation>
    </message>
    <message>
        <source>Check host and port: as seen from the SSH server, whose words the details have, or, for a remote forward, from this computer.</source>
        <translation>Compruebe el host y el puerto: vistos desde el servidor SSH, cuyas palabras están en los detalles, o, en un reenvío remoto, desde este equipo.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to this destination.</source>
        <translation>El servidor SSH no permite conexiones a este destino.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowTcpForwarding and PermitOpen in sshd_config, or options of your key.</source>
        <translation>Lo decide su administrador: AllowTcpForwarding y PermitOpen en sshd_config, u opciones de su clave.</translation>
    </message>
    <message>
        <source>The destination does not answer.</source>
        <translation>El destino no responde.</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls: as seen from the SSH server, or, for a remote forward, from this computer.</source>
        <translation>Compruebe el host, el puerto y los cortafuegos: vistos desde el servidor SSH o, en un reenvío remoto, desde este equipo.</translation>
    </message>
    <message>
        <source>The SSH server has no room for another connection.</source>
        <translation>El servidor SSH no tiene sitio para otra conexión.</translation>
    </message>
    <message>
        <source>Close some connections, or try again later.</source>
        <translation>Cierre algunas conexiones o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The SSH server refused the connection.</source>
        <translation>El servidor SSH rechazó la conexión.</translation>
    </message>
    <message>
        <source>The details have its own words.</source>
        <translation>Los detalles recogen sus propias palabras.</translation>
    </message>
    <message>
        <source>The SSH server refused to listen.</source>
        <translation>El servidor SSH se negó a escuchar.</translation>
    </message>
    <message>
        <source>The port may be taken there, or its administrator forbids it (AllowTcpForwarding; PermitListen by port and host).</source>
        <translation>Quizá el puerto esté ocupado allí o su administrador lo prohíba (AllowTcpForwarding; PermitListen según puerto y host).</translation>
    </message>
    <message>
        <source>The program on this computer dropped its connection.</source>
        <translation>El programa de este equipo cerró su conexión.</translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>A connection on this computer failed.</source>
        <translation>Una conexión en este equipo falló.</translation>
    </message>
    <message>
        <source>There are too many connections at once.</source>
        <translation>Hay demasiadas conexiones a la vez.</translation>
    </message>
    <message>
        <source>Close some, and check what opens them.</source>
        <translation>Cierre algunas y compruebe qué las abre.</translation>
    </message>
    <message>
        <source>A connection came from an address or a user this forward does not allow.</source>
        <translation>Llegó una conexión de una dirección o un usuario que este reenvío no permite.</translation>
    </message>
    <message>
        <source>If it should, add the address to the forward&apos;s allowed sources, or let other users&apos; programs in.</source>
        <translation>Si debe permitirse, añada la dirección a los orígenes permitidos del reenvío o deje entrar a los programas de otros usuarios.</translation>
    </message>
    <message>
        <source>The forward does not permit that destination.</source>
        <translation>El reenvío no permite ese destino.</translation>
    </message>
    <message>
        <source>Add it to the forward&apos;s permitted destinations, if it should.</source>
        <translation>Añádalo a los destinos permitidos del reenvío, si debe permitirse.</translation>
    </message>
    <message>
        <source>The tunnel was down when the connection was made.</source>
        <translation>El túnel estaba desconectado cuando se abrió la conexión.</translation>
    </message>
    <message>
        <source>It connects again by itself; try again then.</source>
        <translation>Se vuelve a conectar solo; inténtelo de nuevo entonces.</translation>
    </message>
    <message>
        <source>The FTP client or server did not keep to FTP.</source>
        <translation>El cliente o el servidor FTP no respetó el protocolo FTP.</translation>
    </message>
    <message>
        <source>The details say what was seen.</source>
        <translation>Los detalles dicen qué se observó.</translation>
    </message>
    <message>
        <source>An FTP client spoke TLS from its first byte on (implicit FTPS); a forward cannot read that.</source>
        <translation>Un cliente FTP habló TLS desde el primer byte (FTPS implícito); un reenvío no puede leerlo.</translation>
    </message>
    <message>
        <source>Set the client to plain FTP without encryption: the SSH tunnel encrypts already.</source>
        <translation>Configure el cliente con FTP plano sin cifrado: el túnel SSH ya cifra.</translation>
    </message>
    <message>
        <source>A browser, or another program that speaks HTTP, connected to an FTP forward.</source>
        <translation>Un navegador, u otro programa que habla HTTP, se conectó a un reenvío FTP.</translation>
    </message>
    <message>
        <source>Use an FTP client there; a web server is reached through a TCP forward.</source>
        <translation>Use allí un cliente FTP; a un servidor web se llega con un reenvío TCP.</translation>
    </message>
    <message>
        <source>The FTP server lets nobody in without TLS.</source>
        <translation>El servidor FTP no deja entrar a nadie sin TLS.</translation>
    </message>
    <message>
        <source>Its administrator can allow plain FTP from the SSH server, up to which the tunnel encrypts. Otherwise let TLS pass in the forward&apos;s FTP options: data connections are then no longer carried, but go past the tunnel or fail.</source>
        <translation>Su administrador puede permitir FTP plano desde el servidor SSH, hasta donde cifra el túnel. Si no, deje pasar TLS en las opciones FTP del reenvío: entonces ya no se transportan las conexiones de datos, sino que van por fuera del túnel o fallan.</translation>
    </message>
    <message>
        <source>FTP client and server agreed on TLS: their data connections go past the tunnel or fail.</source>
        <translation>El cliente y el servidor FTP acordaron TLS: sus conexiones de datos van por fuera del túnel o fallan.</translation>
    </message>
    <message>
        <source>An active transfer (PORT or EPRT) is made passive on the FTP server&apos;s side.</source>
        <translation>Una transferencia activa (PORT o EPRT) se convierte en pasiva del lado del servidor FTP.</translation>
    </message>
    <message>
        <source>There is nothing to do while it works; a client set to passive mode needs no conversion.</source>
        <translation>Mientras funcione no hay nada que hacer; un cliente en modo pasivo no necesita conversión.</translation>
    </message>
    <message>
        <source>An FTP data connection was refused, because the forward does not permit it.</source>
        <translation>Se rechazó una conexión de datos FTP porque el reenvío no la permite.</translation>
    </message>
    <message>
        <source>The details name the address or port, and the option that permits it.</source>
        <translation>Los detalles indican la dirección o el puerto, y la opción que lo permite.</translation>
    </message>
    <message>
        <source>An FTP data connection did not come about, or broke.</source>
        <translation>Una conexión de datos FTP no llegó a establecerse o se interrumpió.</translation>
    </message>
    <message>
        <source>Test the forward with an FTP login: it tells which kinds of transfer work.</source>
        <translation>Pruebe el reenvío con un inicio de sesión FTP: muestra qué tipos de transferencia funcionan.</translation>
    </message>
    <message>
        <source>The FTP server refused the login.</source>
        <translation>El servidor FTP rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the user name and password of the FTP server; they are not those of the SSH server.</source>
        <translation>Compruebe el nombre de usuario y la contraseña del servidor FTP; no son los del servidor SSH.</translation>
    </message>
    <message>
        <source>The FTP server takes nobody at the moment.</source>
        <translation>El servidor FTP no admite a nadie en este momento.</translation>
    </message>
    <message>
        <source>Try again later. The details have its own words.</source>
        <translation>Vuelva a intentarlo más tarde. Los detalles recogen sus propias palabras.</translation>
    </message>
    <message>
        <source>The program did not speak SOCKS or HTTP CONNECT.</source>
        <translation>El programa no habló ni SOCKS ni HTTP CONNECT.</translation>
    </message>
    <message>
        <source>Set its proxy to SOCKS 5 (or 4) or HTTP at this address.</source>
        <translation>Configure en él como proxy SOCKS 5 (o 4) o HTTP en esta dirección.</translation>
    </message>
    <message>
        <source>A value is wrong.</source>
        <translation>Un valor es incorrecto.</translation>
    </message>
    <message>
        <source>The details name it.</source>
        <translation>Los detalles indican cuál.</translation>
    </message>
    <message>
        <source>A forward is wrong.</source>
        <translation>Un reenvío es incorrecto.</translation>
    </message>
    <message>
        <source>Open the forward and correct the field that is marked.</source>
        <translation>Abra el reenvío y corrija el campo marcado.</translation>
    </message>
    <message>
        <source>This build or this server cannot do that.</source>
        <translation>Esta compilación o este servidor no puede hacerlo.</translation>
    </message>
    <message>
        <source>The details say what would.</source>
        <translation>Los detalles dicen qué podría.</translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation>No se puede leer un archivo.</translation>
    </message>
    <message>
        <source>Check its path and permissions.</source>
        <translation>Compruebe su ruta y sus permisos.</translation>
    </message>
    <message>
        <source>A file cannot be written.</source>
        <translation>No se puede escribir un archivo.</translation>
    </message>
    <message>
        <source>Check its path, its permissions and the free space.</source>
        <translation>Compruebe su ruta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows does not say how to connect.</source>
        <translation>El archivo ssh_config que sigue el perfil no dice cómo conectar.</translation>
    </message>
    <message>
        <source>Mend the place named in the details, or make the profile independent in its editor.</source>
        <translation>Corrija el lugar indicado en los detalles o haga independiente el perfil en su editor.</translation>
    </message>
    <message>
        <source>The ssh_config file that the profile follows cannot be read in time.</source>
        <translation>El archivo ssh_config que sigue el perfil no se puede leer a tiempo.</translation>
    </message>
    <message>
        <source>Its file system does not answer: see whether a network drive is away.</source>
        <translation>Su sistema de archivos no responde: vea si falta una unidad de red.</translation>
    </message>
    <message>
        <source>The profile has a mistake.</source>
        <translation>El perfil tiene un error.</translation>
    </message>
    <message>
        <source>Open the profile and correct the field that is marked.</source>
        <translation>Abra el perfil y corrija el campo marcado.</translation>
    </message>
    <message>
        <source>There is no such profile.</source>
        <translation>No existe ese perfil.</translation>
    </message>
    <message>
        <source>It may have been removed by another copy of this program.</source>
        <translation>Quizá lo haya eliminado otra copia de este programa.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged.</source>
        <translation>El archivo del perfil está dañado.</translation>
    </message>
    <message>
        <source>It can be set aside, or the version before it brought back.</source>
        <translation>Se puede apartar, o recuperar la versión anterior.</translation>
    </message>
    <message>
        <source>The profile was written by a newer version of this program.</source>
        <translation>El perfil lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Update this program; the file is left as it is.</source>
        <translation>Actualice este programa; el archivo se deja como está.</translation>
    </message>
    <message>
        <source>Another copy of this program is writing the profiles, or has changed this one.</source>
        <translation>Otra copia de este programa está escribiendo los perfiles o ha cambiado este.</translation>
    </message>
    <message>
        <source>Look at its version, then make the change again.</source>
        <translation>Vea su versión y luego vuelva a hacer el cambio.</translation>
    </message>
    <message>
        <source>There is no key store to keep secrets in.</source>
        <translation>No hay un almacén de claves donde guardar secretos.</translation>
    </message>
    <message>
        <source>Secrets are asked for each time; unlock or start the desktop&apos;s key store.</source>
        <translation>Los secretos se piden cada vez; desbloquee o inicie el almacén de claves del escritorio.</translation>
    </message>
    <message>
        <source>There is no window of Sallyport to ask.</source>
        <translation>No hay ninguna ventana de Sallyport a la que preguntar.</translation>
    </message>
    <message>
        <source>Start Sallyport first.</source>
        <translation>Inicie primero Sallyport.</translation>
    </message>
    <message>
        <source>This computer has run out of something for the moment.</source>
        <translation>A este equipo se le ha agotado algo por el momento.</translation>
    </message>
    <message>
        <source>The details say of what. Close programs or free space; it is tried again by itself.</source>
        <translation>Los detalles dicen qué. Cierre programas o libere espacio; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Detenido, como se pidió.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>El programa cometió un error.</translation>
    </message>
    <message>
        <source>Report it, with the text of the details.</source>
        <translation>Comuníquelo con el texto de los detalles.</translation>
    </message>
    <message>
        <source>The SSH server could not connect to the Unix socket.</source>
        <translation>El servidor SSH no pudo conectarse al socket Unix.</translation>
    </message>
    <message>
        <source>Check on the SSH server that the path is right, that something listens there, and that your user may open it.</source>
        <translation>Compruebe en el servidor SSH que la ruta sea correcta, que algo escuche allí y que su usuario pueda abrirlo.</translation>
    </message>
    <message>
        <source>The SSH server does not allow connections to Unix sockets.</source>
        <translation>El servidor SSH no permite conexiones a sockets Unix.</translation>
    </message>
    <message>
        <source>Its administrator decides: AllowStreamLocalForwarding in sshd_config, or options of your key.</source>
        <translation>Lo decide su administrador: AllowStreamLocalForwarding en sshd_config, u opciones de su clave.</translation>
    </message>
    <message>
        <source>The Unix socket does not answer the SSH server.</source>
        <translation>El socket Unix no responde al servidor SSH.</translation>
    </message>
    <message>
        <source>What listens there may be too busy to accept; look on the SSH server.</source>
        <translation>Quizá lo que escucha allí esté demasiado ocupado para aceptar; revíselo en el servidor SSH.</translation>
    </message>
    <message>
        <source>The server speaks SSH-1 only, which is not safe and not supported.</source>
        <translation>El servidor solo habla SSH-1, que no es seguro ni se admite.</translation>
    </message>
    <message>
        <source>Nothing on this side helps: the server&apos;s SSH has to be updated, or set to protocol 2.</source>
        <translation>De este lado nada ayuda: hay que actualizar el SSH del servidor o ponerlo en el protocolo 2.</translation>
    </message>
    <message>
        <source>The server is known, but not under this key, so it could be anybody.</source>
        <translation>El servidor es conocido, pero no con esta clave; podría ser cualquiera.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the fingerprint of this key and compare it; a server that is known is not new.</source>
        <translation>Pida al responsable del servidor la huella digital de esta clave y compárela; un servidor conocido no es nuevo.</translation>
    </message>
    <message>
        <source>Its administrator forbids it: AllowTcpForwarding has to be yes or remote, and PermitListen, if set, has to permit every port of that host (HOST:*).</source>
        <translation>Su administrador lo prohíbe: AllowTcpForwarding debe ser yes o remote, y PermitListen, si está definido, debe permitir todos los puertos de ese host (HOST:*).</translation>
    </message>
    <message>
        <source>jump host %1 (%2)</source>
        <translation>host de salto %1 (%2)</translation>
    </message>
    <message>
        <source>no descriptor is left for this program</source>
        <translation>a este programa no le queda ningún descriptor</translation>
    </message>
    <message>
        <source>no descriptor is left on this computer</source>
        <translation>en este equipo no queda ningún descriptor</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>no queda memoria</translation>
    </message>
    <message>
        <source>no memory is left for network buffers</source>
        <translation>no queda memoria para búferes de red</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>no disk space is left for this user</source>
        <translation>a este usuario no le queda espacio en el disco</translation>
    </message>
    <message>
        <source>no port is left on this computer for a connection that it makes</source>
        <translation>en este equipo no queda ningún puerto para una conexión que establezca</translation>
    </message>
    <message>
        <source>no thread can be started (%1)</source>
        <translation>no se puede iniciar ningún hilo (%1)</translation>
    </message>
    <message>
        <source>port must be 1 to 65535</source>
        <translation>el puerto debe estar entre 1 y 65535</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port</source>
        <translation>«%1» no es un puerto</translation>
    </message>
    <message>
        <source>port %1 is out of range (%2 to 65535)</source>
        <translation>el puerto %1 está fuera de rango (%2 a 65535)</translation>
    </message>
    <message>
        <source>the host is empty</source>
        <translation>el host está vacío</translation>
    </message>
    <message>
        <source>the host is longer than %1 characters</source>
        <translation>el host tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name or address</source>
        <translation>«%1» no es un nombre de host ni una dirección</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not [address]:port</source>
        <translation>«%1» no tiene la forma [address]:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: brackets are for IPv6 addresses</source>
        <translation>«%1»: los corchetes son para direcciones IPv6</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port</source>
        <translation>«%1» no tiene la forma host:port</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: put the IPv6 address in brackets</source>
        <translation>«%1»: ponga la dirección IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port or a known service</source>
        <translation>«%1» no es un puerto ni un servicio conocido</translation>
    </message>
    <message>
        <source>no DNS server answered in time</source>
        <translation>ningún servidor DNS respondió a tiempo</translation>
    </message>
    <message>
        <source>looked up behind the tunnel %1</source>
        <translation>se resuelve detrás del túnel %1</translation>
    </message>
    <message>
        <source>looked up by the proxy %1</source>
        <translation>lo resuelve el proxy %1</translation>
    </message>
    <message>
        <source>an address already</source>
        <translation>ya es una dirección</translation>
    </message>
    <message>
        <source>this computer finds no address for %1 (%2)</source>
        <translation>este equipo no encuentra ninguna dirección para %1 (%2)</translation>
    </message>
    <message>
        <source>the name has no address of the family that was asked for: %1</source>
        <translation>el nombre no tiene ninguna dirección de la familia pedida: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>the tunnel it goes through is not up</source>
        <translation>el túnel por el que pasa no está conectado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>conectado a %1</translation>
    </message>
    <message>
        <source>no agreement while only the types of host key on file were offered; connecting again to offer every type</source>
        <translation>no hubo acuerdo mientras solo se ofrecían los tipos de clave de host registrados; se vuelve a conectar para ofrecerlos todos</translation>
    </message>
    <message>
        <source>looked up by jump host %1, %2</source>
        <translation>lo resuelve el host de salto %1, %2</translation>
    </message>
    <message>
        <source>not safe any more: %1</source>
        <translation>ya no es seguro: %1</translation>
    </message>
    <message>
        <source>%1, known</source>
        <translation>%1, conocida</translation>
    </message>
    <message>
        <source>%1, known, on file at %2</source>
        <translation>%1, conocida, registrada en %2</translation>
    </message>
    <message>
        <source>%1, the one that was asked for</source>
        <translation>%1, la exigida</translation>
    </message>
    <message>
        <source>%1, was not known; accepted and stored in %2</source>
        <translation>%1, no se conocía; aceptada y guardada en %2</translation>
    </message>
    <message>
        <source>%1, was not known; accepted for this time</source>
        <translation>%1, no se conocía; aceptada por esta vez</translation>
    </message>
    <message>
        <source>the server takes: %1</source>
        <translation>el servidor admite: %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>logged in as %1 by %2</source>
        <translation>sesión iniciada como %1 mediante %2</translation>
    </message>
    <message>
        <source>logged in as %1 without any proof (%2): anybody could be this server</source>
        <translation>sesión iniciada como %1 sin ninguna prueba (%2): cualquiera podría ser este servidor</translation>
    </message>
    <message>
        <source>%1 was right; the server wants one more of: %2</source>
        <translation>%1 era correcto; el servidor exige además uno de: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the last answer took long, and the server may have hung up before it came; connecting again, with the answer</source>
        <translation>la última respuesta tardó, y puede que el servidor hubiera colgado antes de que llegara; se conecta de nuevo, con la respuesta</translation>
    </message>
    <message>
        <source>%1 s after the login</source>
        <translation>%1 s después del inicio de sesión</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó a este punto</translation>
    </message>
    <message>
        <source> (it says: %1)</source>
        <translation> (dice: %1)</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowStreamLocalForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict</source>
        <translation>el servidor SSH no lo permite: AllowStreamLocalForwarding en su sshd_config debe ser yes o local, y su clave no puede tener no-port-forwarding ni restrict</translation>
    </message>
    <message>
        <source>the SSH server allows other destinations but not %1: PermitOpen in its sshd_config, or permitopen= of your key in authorized_keys, has to name it</source>
        <translation>el servidor SSH permite otros destinos, pero no %1: PermitOpen en su sshd_config, o permitopen= de su clave en authorized_keys, debe indicarlo</translation>
    </message>
    <message>
        <source>the SSH server does not allow it: AllowTcpForwarding in its sshd_config has to be yes or local, and PermitOpen, if set, has to name %1; your key may not have no-port-forwarding, restrict, or a permitopen= without it</source>
        <translation>el servidor SSH no lo permite: AllowTcpForwarding en su sshd_config debe ser yes o local, y PermitOpen, si está definido, debe indicar %1; su clave no puede tener no-port-forwarding, restrict ni un permitopen= que no lo incluya</translation>
    </message>
    <message>
        <source>the SSH server does not say whether it reaches %1: what listens there may be too busy to accept</source>
        <translation>el servidor SSH no dice si llega a %1: quizá lo que escucha allí esté demasiado ocupado para aceptar</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer: a firewall drops it, or nothing has that address</source>
        <translation>visto desde el servidor SSH, %1 no responde: un cortafuegos lo descarta o nada tiene esa dirección</translation>
    </message>
    <message>
        <source>there is no %1 on the SSH server%2: what makes the socket does not run, or makes it elsewhere</source>
        <translation>no hay ningún %1 en el servidor SSH%2: lo que crea el socket no está en marcha o lo crea en otro sitio</translation>
    </message>
    <message>
        <source>your user on the SSH server may not connect to %1%2: its owner, group and mode there decide, and those of the folders above it</source>
        <translation>su usuario en el servidor SSH no puede conectarse a %1%2: lo deciden allí su propietario, su grupo y sus permisos, y los de las carpetas superiores</translation>
    </message>
    <message>
        <source>nothing listens on %1 on the SSH server any more%2: the socket file was left behind</source>
        <translation>ya nada escucha en %1 en el servidor SSH%2: el archivo de socket quedó atrás</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2: nothing listens on that path there, your user may not, or AllowStreamLocalForwarding in its sshd_config is no</source>
        <translation>el servidor SSH no pudo conectarse a %1%2: nada escucha allí en esa ruta, su usuario no tiene permiso, o AllowStreamLocalForwarding en su sshd_config es no</translation>
    </message>
    <message>
        <source>the SSH server cannot resolve the name in %1%2; it is looked up there, not on this computer: give a name that the server knows, or an address</source>
        <translation>el servidor SSH no puede resolver el nombre de %1%2; se resuelve allí, no en este equipo: indique un nombre que el servidor conozca o una dirección</translation>
    </message>
    <message>
        <source>as seen from the SSH server, nothing listens at %1, or a firewall rejects it%2</source>
        <translation>visto desde el servidor SSH, nada escucha en %1 o un cortafuegos lo rechaza%2</translation>
    </message>
    <message>
        <source>as seen from the SSH server, %1 does not answer%2</source>
        <translation>visto desde el servidor SSH, %1 no responde%2</translation>
    </message>
    <message>
        <source>there is no way from the SSH server to %1%2</source>
        <translation>no hay ruta desde el servidor SSH hasta %1%2</translation>
    </message>
    <message>
        <source>the SSH server could not connect to %1%2; it may refuse, or the name mean nothing there</source>
        <translation>el servidor SSH no pudo conectarse a %1%2; quizá lo rechace o el nombre no signifique nada allí</translation>
    </message>
    <message>
        <source>something on the SSH server listens on port %1 already: another program, or an earlier connection that has not ended there yet</source>
        <translation>en el servidor SSH ya hay algo que escucha en el puerto %1: otro programa o una conexión anterior que aún no ha terminado allí</translation>
    </message>
    <message>
        <source>the SSH server lets you listen, but not on port %1: PermitListen in its sshd_config, or permitlisten= of your key, has to name it (%1 for every address, or %2: the host is compared as it is asked for here), and it has to be free there</source>
        <translation>el servidor SSH le permite escuchar, pero no en el puerto %1: PermitListen en su sshd_config, o permitlisten= de su clave, debe indicarlo (%1 para cualquier dirección, o %2: el host se compara tal como se pide aquí), y debe estar libre allí</translation>
    </message>
    <message>
        <source>only root gets a port below 1024 there; otherwise %1</source>
        <translation>allí solo root obtiene un puerto inferior a 1024; por lo demás, %1</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to permit every port of %1 (%1:*), since the server is to choose one</source>
        <translation>el servidor SSH no le permite escuchar en absoluto: AllowTcpForwarding en su sshd_config debe ser yes o remote, y su clave no puede tener no-port-forwarding ni restrict; PermitListen y permitlisten=, si están definidos, deben permitir todos los puertos de %1 (%1:*), ya que el servidor ha de elegir uno</translation>
    </message>
    <message>
        <source>the SSH server does not let you listen at all: AllowTcpForwarding in its sshd_config has to be yes or remote, and your key may not have no-port-forwarding or restrict; PermitListen and permitlisten=, if set, have to name the port, with the host as it is asked for here (%1)</source>
        <translation>el servidor SSH no le permite escuchar en absoluto: AllowTcpForwarding en su sshd_config debe ser yes o remote, y su clave no puede tener no-port-forwarding ni restrict; PermitListen y permitlisten=, si están definidos, deben indicar el puerto, con el host tal como se pide aquí (%1)</translation>
    </message>
    <message>
        <source>more was offered than the server&apos;s MaxAuthTries allows: name the one key that it knows, and no others (-i with --identities-only)</source>
        <translation>se ofreció más de lo que permite MaxAuthTries del servidor: indique solo la clave que conoce y ninguna otra (-i con --identities-only)</translation>
    </message>
    <message>
        <source>for a code that changes with the time, the clocks of the server and of what makes the code have to agree</source>
        <translation>para un código que cambia con la hora, deben coincidir los relojes del servidor y de lo que genera el código</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: PermitRootLogin (no, or forced-commands-only, keeps root out), AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>aparte de una clave que no está en authorized_keys, el servidor puede tener otros motivos: PermitRootLogin (no, o forced-commands-only, deja fuera a root), AllowUsers, DenyUsers, AllowGroups o DenyGroups en su sshd_config, from= o expiry-time= de la clave, o archivos en los que otros pueden escribir</translation>
    </message>
    <message>
        <source>besides a key that is not in authorized_keys, the server may have its reasons: AllowUsers, DenyUsers, AllowGroups or DenyGroups in its sshd_config, from= or expiry-time= of the key, or files that others may write to</source>
        <translation>aparte de una clave que no está en authorized_keys, el servidor puede tener otros motivos: AllowUsers, DenyUsers, AllowGroups o DenyGroups en su sshd_config, from= o expiry-time= de la clave, o archivos en los que otros pueden escribir</translation>
    </message>
    <message>
        <source>the server lets %1 in and then ends the connection by itself. On the server, look at: its log (journalctl -u ssh); ChrootDirectory, which root has to own all the way up and nobody else may write to; limits of the account (pam_limits: maxlogins, nproc; expiry; /etc/nologin); MaxSessions; ForceCommand, command= in authorized_keys or a login shell that ends</source>
        <translation>el servidor deja entrar a %1 y luego termina la conexión por su cuenta. En el servidor, revise: su registro (journalctl -u ssh); ChrootDirectory, que debe pertenecer a root en toda la ruta y en el que nadie más puede escribir; los límites de la cuenta (pam_limits: maxlogins, nproc; caducidad; /etc/nologin); MaxSessions; ForceCommand, command= en authorized_keys o una shell de inicio que termina</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>it hung up: %1</source>
        <translation>cortó la conexión: %1</translation>
    </message>
    <message>
        <source>it hung up</source>
        <translation>cortó la conexión</translation>
    </message>
    <message>
        <source>it accepts the connection but sends no greeting</source>
        <translation>acepta la conexión, pero no envía ningún saludo</translation>
    </message>
    <message>
        <source>it greets with %1</source>
        <translation>saluda con %1</translation>
    </message>
    <message>
        <source>it sends no greeting</source>
        <translation>no envía ningún saludo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not tried: the client would have to listen on the SSH server&apos;s side</source>
        <translation>no se intentó: el cliente tendría que escuchar del lado del servidor SSH</translation>
    </message>
    <message>
        <source>the FTP server insists on TLS, which cannot be read on the way: let its administrator allow plain FTP from where it sees us come, or set tls=transparent, with which data connections go past the tunnel or fail</source>
        <translation>el servidor FTP insiste en TLS, que no se puede leer por el camino: pida a su administrador que permita FTP plano desde donde nos ve llegar, o defina tls=transparent, con lo que las conexiones de datos van por fuera del túnel o fallan</translation>
    </message>
    <message>
        <source>logged in to the FTP server as %1</source>
        <translation>sesión iniciada en el servidor FTP como %1</translation>
    </message>
    <message>
        <source>the FTP server does not let %1 in: %2</source>
        <translation>el servidor FTP no deja entrar a %1: %2</translation>
    </message>
    <message>
        <source>the SSH server does not allow data connections: PermitOpen in its sshd_config, or permitopen= of your key, has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>el servidor SSH no permite conexiones de datos: PermitOpen en su sshd_config, o permitopen= de su clave, debe indicar %1:* o los puertos pasivos del servidor FTP</translation>
    </message>
    <message>
        <source>the forward refuses active mode (active-mode=reject)</source>
        <translation>el reenvío rechaza el modo activo (active-mode=reject)</translation>
    </message>
    <message>
        <source>the FTP server does not reach what the SSH server listens on (GatewayPorts in its sshd_config, firewalls); active-mode=auto makes such transfers passive</source>
        <translation>el servidor FTP no llega a donde escucha el servidor SSH (GatewayPorts en su sshd_config, cortafuegos); active-mode=auto convierte en pasivas esas transferencias</translation>
    </message>
    <message>
        <source>made passive on the FTP server&apos;s side, as active-mode says</source>
        <translation>convertida en pasiva del lado del servidor FTP, según active-mode</translation>
    </message>
    <message>
        <source>works: a listing of %1 bytes came through the tunnel</source>
        <translation>funciona: un listado de %1 bytes llegó por el túnel</translation>
    </message>
    <message>
        <source>the data connection was made and ended in order, but the folder is empty: no byte has flowed; log in where there is a file to be sure</source>
        <translation>la conexión de datos se estableció y terminó en orden, pero la carpeta está vacía: no ha pasado ningún byte; para estar seguro, inicie sesión donde haya un archivo</translation>
    </message>
    <message>
        <source>does not work: %1</source>
        <translation>no funciona: %1</translation>
    </message>
    <message>
        <source>SSH protects the whole way</source>
        <translation>SSH protege todo el trayecto</translation>
    </message>
    <message>
        <source>SSH protects the way from the SSH server to this computer; from here to %1 nothing is encrypted</source>
        <translation>SSH protege el trayecto del servidor SSH a este equipo; de aquí a %1 nada va cifrado</translation>
    </message>
    <message>
        <source>SSH protects the way to the SSH server; from there to %1 nothing is encrypted</source>
        <translation>SSH protege el trayecto hasta el servidor SSH; de allí a %1 nada va cifrado</translation>
    </message>
    <message>
        <source>passive or active mode</source>
        <translation>modo pasivo o activo</translation>
    </message>
    <message>
        <source>passive mode</source>
        <translation>modo pasivo</translation>
    </message>
    <message>
        <source>passive mode, without EPSV</source>
        <translation>modo pasivo, sin EPSV</translation>
    </message>
    <message>
        <source>passive mode, with EPSV</source>
        <translation>modo pasivo, con EPSV</translation>
    </message>
    <message>
        <source>active mode</source>
        <translation>modo activo</translation>
    </message>
    <message>
        <source>no kind of transfer works through this tunnel</source>
        <translation>ningún tipo de transferencia funciona por este túnel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no byte has flowed yet, because the folder is empty</source>
        <translation>aún no ha pasado ningún byte, porque la carpeta está vacía</translation>
    </message>
    <message>
        <source>set the client to plain FTP without encryption (the tunnel encrypts) and %1</source>
        <translation>configure el cliente con FTP plano sin cifrado (el túnel cifra) y %1</translation>
    </message>
    <message>
        <source>tried from the SSH server itself: not from other computers there, and not in active mode</source>
        <translation>probado desde el propio servidor SSH: no desde otros equipos de allí ni en modo activo</translation>
    </message>
    <message>
        <source>not tested: this libssh2 opens one connection at a time, and the SSH server still tries an earlier one</source>
        <translation>sin probar: esta libssh2 abre una conexión a la vez, y el servidor SSH aún intenta una anterior</translation>
    </message>
    <message>
        <source>no answer from the SSH server within %1 s</source>
        <translation>sin respuesta del servidor SSH en %1 s</translation>
    </message>
    <message>
        <source>can listen on %1, where other computers can connect</source>
        <translation>puede escuchar en %1, donde otros equipos pueden conectarse</translation>
    </message>
    <message>
        <source>can listen on %1</source>
        <translation>puede escuchar en %1</translation>
    </message>
    <message>
        <source>the SSH server listens on %1</source>
        <translation>el servidor SSH escucha en %1</translation>
    </message>
    <message>
        <source>the SSH server does not answer the request</source>
        <translation>el servidor SSH no responde a la solicitud</translation>
    </message>
    <message>
        <source>no address of the SSH server&apos;s is known that would tell</source>
        <translation>no se conoce ninguna dirección del servidor SSH que permita saberlo</translation>
    </message>
    <message>
        <source>the SSH server does not allow connections to itself</source>
        <translation>el servidor SSH no permite conexiones a sí mismo</translation>
    </message>
    <message>
        <source>another program on the SSH server answers at %1, so this forward gets only part of what connects to that port</source>
        <translation>otro programa del servidor SSH responde en %1, así que este reenvío recibe solo una parte de lo que se conecta a ese puerto</translation>
    </message>
    <message>
        <source>the SSH server made it wider than asked for: not only programs on the server but whoever reaches it can connect (GatewayPorts yes in its sshd_config; no or clientspecified would keep to %1)</source>
        <translation>el servidor SSH lo abrió más de lo pedido: no solo los programas del servidor, sino cualquiera que llegue a él puede conectarse (GatewayPorts yes en su sshd_config; no o clientspecified se limitaría a %1)</translation>
    </message>
    <message>
        <source>only programs on the SSH server itself can connect, as asked for</source>
        <translation>solo pueden conectarse programas del propio servidor SSH, como se pidió</translation>
    </message>
    <message>
        <source>other computers can connect to the SSH server there, firewalls aside</source>
        <translation>otros equipos pueden conectarse allí al servidor SSH, salvo que lo impidan cortafuegos</translation>
    </message>
    <message>
        <source>the SSH server made it narrower than asked for: only programs on the server itself can connect (GatewayPorts no in its sshd_config, the default; clientspecified or yes would open it)</source>
        <translation>el servidor SSH lo abrió menos de lo pedido: solo pueden conectarse programas del propio servidor (GatewayPorts no en su sshd_config, el valor predeterminado; clientspecified o yes lo abriría)</translation>
    </message>
    <message>
        <source>it could not be told who can connect: %1; GatewayPorts in its sshd_config decides</source>
        <translation>no se pudo saber quién puede conectarse: %1; lo decide GatewayPorts en su sshd_config</translation>
    </message>
    <message>
        <source>the SSH server reaches %1</source>
        <translation>el servidor SSH llega a %1</translation>
    </message>
    <message>
        <source>the SSH server opens connections; which ones a program may have, it decides each time</source>
        <translation>el servidor SSH abre conexiones; cuáles puede tener un programa lo decide cada vez</translation>
    </message>
    <message>
        <source>the SSH server tries to open connections; which ones a program may have, it decides each time</source>
        <translation>el servidor SSH intenta abrir conexiones; cuáles puede tener un programa lo decide cada vez</translation>
    </message>
    <message>
        <source>the SSH server allows some destinations only (PermitOpen in its sshd_config, or permitopen= of your key): programs reach no others</source>
        <translation>el servidor SSH solo permite algunos destinos (PermitOpen en su sshd_config, o permitopen= de su clave): los programas no llegan a otros</translation>
    </message>
    <message>
        <source>the SSH server did not open a connection to %1: AllowTcpForwarding in its sshd_config has to be yes or local, and your key may not have no-port-forwarding or restrict; with PermitOpen or permitopen=, programs reach only what these name</source>
        <translation>el servidor SSH no abrió una conexión a %1: AllowTcpForwarding en su sshd_config debe ser yes o local, y su clave no puede tener no-port-forwarding ni restrict; con PermitOpen o permitopen=, los programas solo llegan a lo que estos indican</translation>
    </message>
    <message>
        <source>this computer does not reach %1: %2</source>
        <translation>este equipo no llega a %1: %2</translation>
    </message>
    <message>
        <source>this computer reaches %1</source>
        <translation>este equipo llega a %1</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>the FTP server accepts the connection but does not greet: it may be slow (looking up names), or want TLS from the start (implicit FTPS)</source>
        <translation>el servidor FTP acepta la conexión, pero no saluda: quizá sea lento (resolviendo nombres) o quiera TLS desde el principio (FTPS implícito)</translation>
    </message>
    <message>
        <source>the FTP server takes nobody at the moment: %1</source>
        <translation>el servidor FTP no admite a nadie en este momento: %1</translation>
    </message>
    <message>
        <source>FTP server, greets with &quot;%1&quot;</source>
        <translation>servidor FTP, saluda con «%1»</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>admite %1</translation>
    </message>
    <message>
        <source>it does not know EPSV: its clients use PASV, which works over IPv4 only</source>
        <translation>no conoce EPSV: sus clientes usan PASV, que solo funciona con IPv4</translation>
    </message>
    <message>
        <source>unusual, but clients put up with it: %1</source>
        <translation>poco habitual, pero los clientes lo toleran: %1</translation>
    </message>
    <message>
        <source>transfers were not tried: that takes an FTP login (--ftp-login)</source>
        <translation>no se probaron transferencias: requieren un inicio de sesión FTP (--ftp-login)</translation>
    </message>
    <message>
        <source>the SSH server allows data connections to any port of %1</source>
        <translation>el servidor SSH permite conexiones de datos a cualquier puerto de %1</translation>
    </message>
    <message>
        <source>data connections will fail: the SSH server allows the control port, but not other ports of %1; PermitOpen in its sshd_config (or permitopen= of your key) has to name %1:*, or the FTP server&apos;s passive ports</source>
        <translation>las conexiones de datos fallarán: el servidor SSH permite el puerto de control, pero no otros puertos de %1; PermitOpen en su sshd_config (o permitopen= de su clave) debe indicar %1:* o los puertos pasivos del servidor FTP</translation>
    </message>
    <message>
        <source>for active transfers, the SSH server listens on %1</source>
        <translation>para transferencias activas, el servidor SSH escucha en %1</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but there the SSH server listens for itself only (GatewayPorts no in its sshd_config, the default; clientspecified would open it)</source>
        <translation>las transferencias activas deben llegar a %1, pero allí el servidor SSH solo escucha para sí mismo (GatewayPorts no en su sshd_config, el valor predeterminado; clientspecified lo abriría)</translation>
    </message>
    <message>
        <source>active transfers are to come to %1, but the SSH server does not listen there (AllowTcpForwarding and PermitListen in its sshd_config)</source>
        <translation>las transferencias activas deben llegar a %1, pero el servidor SSH no escucha allí (AllowTcpForwarding y PermitListen en su sshd_config)</translation>
    </message>
    <message>
        <source>they are made passive instead, which the client does not notice</source>
        <translation>en su lugar se convierten en pasivas, sin que el cliente lo note</translation>
    </message>
    <message>
        <source>with active-mode=forward they fail: set the client to passive mode, or active-mode=auto</source>
        <translation>con active-mode=forward fallan: ponga el cliente en modo pasivo o use active-mode=auto</translation>
    </message>
    <message>
        <source>the rule takes %1 connections at a time</source>
        <translation>el reenvío admite %1 conexiones a la vez</translation>
    </message>
    <message>
        <source>not an address or a block of addresses</source>
        <translation>no es una dirección ni un bloque de direcciones</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>from this computer: %1</source>
        <translation>desde este equipo: %1</translation>
    </message>
    <message>
        <source>only programs of this user are wanted (onlyMyPrograms), and this system does not tell whose they are; take that off, or listen on a Unix socket</source>
        <translation>solo se admiten programas de este usuario (onlyMyPrograms), y este sistema no dice de quién son; desactívelo o escuche en un socket Unix</translation>
    </message>
    <message>
        <source>the SSH connection is down</source>
        <translation>la conexión SSH está caída</translation>
    </message>
    <message>
        <source>the SSH connection did not come back in time</source>
        <translation>la conexión SSH no se recuperó a tiempo</translation>
    </message>
    <message>
        <source>not among the sources that the rule allows</source>
        <translation>no está entre los orígenes que permite el reenvío</translation>
    </message>
    <message>
        <source>a program of user %1; the rule takes those of user %2 only (onlyMyPrograms)</source>
        <translation>un programa del usuario %1; el reenvío solo admite los del usuario %2 (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>whose program it is cannot be told; the rule takes those of user %1 only (onlyMyPrograms)</source>
        <translation>no se puede saber de quién es el programa; el reenvío solo admite los del usuario %1 (onlyMyPrograms)</translation>
    </message>
    <message>
        <source>FTP announces addresses and ports: it cannot use Unix sockets</source>
        <translation>FTP anuncia direcciones y puertos: no puede usar sockets Unix</translation>
    </message>
    <message>
        <source>the program did not say in time what it wants</source>
        <translation>el programa no dijo a tiempo lo que quiere</translation>
    </message>
    <message>
        <source>the program hung up before it said what it wants</source>
        <translation>el programa cortó la conexión antes de decir lo que quiere</translation>
    </message>
    <message>
        <source>the answer could not be sent</source>
        <translation>no se pudo enviar la respuesta</translation>
    </message>
    <message>
        <source>libssh2 cannot ask a server to listen on a Unix socket (streamlocal-forward@openssh.com); listen on a port instead</source>
        <translation>libssh2 no puede pedir a un servidor que escuche en un socket Unix (streamlocal-forward@openssh.com); escuche en un puerto en su lugar</translation>
    </message>
    <message>
        <source>the SSH server does not give port %1 back yet: the connection that was lost may still hold it there; trying again every %2 s</source>
        <translation>el servidor SSH aún no devuelve el puerto %1: quizá lo retenga allí la conexión que se perdió; se vuelve a intentar cada %2 s</translation>
    </message>
    <message>
        <source>ports below 1024 are only given to root</source>
        <translation>los puertos inferiores a 1024 solo se conceden a root</translation>
    </message>
    <message>
        <source>the server decides who reaches it: with GatewayPorts no, the default, only programs on the server itself; with clientspecified, whoever reaches %1</source>
        <translation>el servidor decide quién llega a él: con GatewayPorts no, el valor predeterminado, solo programas del propio servidor; con clientspecified, cualquiera que llegue a %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>dirección %1</translation>
    </message>
    <message>
        <source>it first asks to wait (%1)</source>
        <translation>primero pide esperar (%1)</translation>
    </message>
    <message>
        <source>it says &quot;%1&quot; before its greeting</source>
        <translation>dice «%1» antes de su saludo</translation>
    </message>
    <message>
        <source>it greets only after the client has said something</source>
        <translation>solo saluda después de que el cliente haya dicho algo</translation>
    </message>
    <message>
        <source>it greets with %1 instead of 220</source>
        <translation>saluda con %1 en vez de 220</translation>
    </message>
    <message>
        <source>this is no FTP server, it sent &quot;%1&quot;</source>
        <translation>esto no es un servidor FTP, envió «%1»</translation>
    </message>
    <message>
        <source>it sends more than an FTP server would</source>
        <translation>envía más de lo que enviaría un servidor FTP</translation>
    </message>
    <message>
        <source>the data connection could not be made: %1</source>
        <translation>no se pudo establecer la conexión de datos: %1</translation>
    </message>
    <message>
        <source>it wants an account besides: %1</source>
        <translation>exige además una cuenta: %1</translation>
    </message>
    <message>
        <source>the second login failed: %1</source>
        <translation>el segundo inicio de sesión falló: %1</translation>
    </message>
    <message>
        <source>no client can read this: %1</source>
        <translation>ningún cliente puede leer esto: %1</translation>
    </message>
    <message>
        <source>the reply leads out of the tunnel: %1</source>
        <translation>la respuesta lleva fuera del túnel: %1</translation>
    </message>
    <message>
        <source>%1 (the data connection: %2)</source>
        <translation>%1 (la conexión de datos: %2)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but the data connection broke: %2</source>
        <translation>el servidor informa de éxito (%1), pero la conexión de datos se interrumpió: %2</translation>
    </message>
    <message>
        <source>it does not greet, and hangs up when spoken to: it may want TLS from the start (implicit FTPS)</source>
        <translation>no saluda y corta la conexión cuando se le habla: quizá quiera TLS desde el principio (FTPS implícito)</translation>
    </message>
    <message>
        <source>the server hung up</source>
        <translation>el servidor cortó la conexión</translation>
    </message>
    <message>
        <source>the server hung up: %1</source>
        <translation>el servidor cortó la conexión: %1</translation>
    </message>
    <message>
        <source>it accepts the connection but does not greet: it may be slow, or want TLS from the start (implicit FTPS)</source>
        <translation>acepta la conexión, pero no saluda: quizá sea lento o quiera TLS desde el principio (FTPS implícito)</translation>
    </message>
    <message>
        <source>the server reports success (%1), but no data connection came</source>
        <translation>el servidor informa de éxito (%1), pero no llegó ninguna conexión de datos</translation>
    </message>
    <message>
        <source>the server reports success (%1), but its data do not end</source>
        <translation>el servidor informa de éxito (%1), pero sus datos no terminan</translation>
    </message>
    <message>
        <source>no data connection, and %1</source>
        <translation>ninguna conexión de datos, y %1</translation>
    </message>
    <message>
        <source>%1 bytes came, but not the end within %2 s</source>
        <translation>llegaron %1 bytes, pero no el final en %2 s</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>no hubo conexión a tiempo</translation>
    </message>
    <message>
        <source>no port to connect to</source>
        <translation>no hay puerto al que conectarse</translation>
    </message>
    <message>
        <source>the name does not resolve: %1</source>
        <translation>el nombre no se resuelve: %1</translation>
    </message>
    <message>
        <source>no address of the destination is permitted</source>
        <translation>no se permite ninguna dirección del destino</translation>
    </message>
    <message>
        <source>the destination has no %1 address</source>
        <translation>el destino no tiene ninguna dirección %1</translation>
    </message>
    <message>
        <source>a line does not end in CR LF</source>
        <translation>una línea no termina en CR LF</translation>
    </message>
    <message>
        <source>the request holds the byte %1</source>
        <translation>la solicitud contiene el byte %1</translation>
    </message>
    <message>
        <source>the request is longer than %1 bytes</source>
        <translation>la solicitud tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the request line is malformed</source>
        <translation>la línea de solicitud está mal formada</translation>
    </message>
    <message>
        <source>%1 was asked of a proxy that only knows CONNECT</source>
        <translation>se pidió %1 a un proxy que solo conoce CONNECT</translation>
    </message>
    <message>
        <source>a header line is malformed</source>
        <translation>una línea de encabezado está mal formada</translation>
    </message>
    <message>
        <source>a CONNECT request has no content</source>
        <translation>una solicitud CONNECT no lleva contenido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address; use localhost, * or an IP address of this computer</source>
        <translation>«%1» no es una dirección; use localhost, * o una dirección IP de este equipo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an %2 address, which the rule asks for</source>
        <translation>«%1» no es una dirección %2, como exige el reenvío</translation>
    </message>
    <message>
        <source>no port is left on this computer to listen on</source>
        <translation>en este equipo no queda ningún puerto en el que escuchar</translation>
    </message>
    <message>
        <source>port %1 is in use by %2</source>
        <translation>el puerto %1 está en uso por %2</translation>
    </message>
    <message>
        <source>port %1 is in use</source>
        <translation>el puerto %1 está en uso</translation>
    </message>
    <message>
        <source>port %1 is in use by another program or reserved by the system</source>
        <translation>el puerto %1 está en uso por otro programa o reservado por el sistema</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024, or give the program the capability CAP_NET_BIND_SERVICE</source>
        <translation>el puerto %1 requiere permisos especiales: elija un puerto a partir del 1024 o dé al programa la capacidad CAP_NET_BIND_SERVICE</translation>
    </message>
    <message>
        <source>port %1 needs special rights: choose a port from 1024</source>
        <translation>el puerto %1 requiere permisos especiales: elija un puerto a partir del 1024</translation>
    </message>
    <message>
        <source>this computer does not have the address %1</source>
        <translation>este equipo no tiene la dirección %1</translation>
    </message>
    <message>
        <source>no address or port to connect to</source>
        <translation>no hay dirección ni puerto a los que conectarse</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>this computer&apos;s own addresses cannot be listed, so nothing is reached that might be one of them: %1</source>
        <translation>no se pueden listar las direcciones de este equipo, así que no se conecta con nada que pueda ser una de ellas: %1</translation>
    </message>
    <message>
        <source>the rule does not permit it (see --permit-open)</source>
        <translation>el reenvío no lo permite (vea --permit-open)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be the only entry</source>
        <translation>«%1» debe ser la única entrada</translation>
    </message>
    <message>
        <source>expected host:port, where the port may be *; put IPv6 addresses in brackets</source>
        <translation>se espera host:port, donde el puerto puede ser *; ponga las direcciones IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses, and IPv6 addresses need them</source>
        <translation>los corchetes son para direcciones IPv6, y las direcciones IPv6 los necesitan</translation>
    </message>
    <message>
        <source>a wildcard is * alone or stands for the first part of a name, as in *.example.org</source>
        <translation>un comodín es * solo o representa la primera parte de un nombre, como en *.example.org</translation>
    </message>
    <message>
        <source>it went on sending to a closed connection and read nothing for %1 s</source>
        <translation>siguió enviando a una conexión cerrada y no leyó nada durante %1 s</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>un programa del usuario %1</translation>
    </message>
    <message>
        <source>a program (PID %1)</source>
        <translation>un programa (PID %1)</translation>
    </message>
    <message>
        <source>the program wants TLS to the proxy itself</source>
        <translation>el programa exige TLS con el propio proxy</translation>
    </message>
    <message>
        <source>the first byte, %1, is neither SOCKS nor HTTP</source>
        <translation>el primer byte, %1, no es ni SOCKS ni HTTP</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a host name</source>
        <translation>«%1» no es un nombre de host</translation>
    </message>
    <message>
        <source>the host name is too long</source>
        <translation>el nombre de host es demasiado largo</translation>
    </message>
    <message>
        <source>the user id is too long</source>
        <translation>el identificador de usuario es demasiado largo</translation>
    </message>
    <message>
        <source>SOCKS 4 command %1 is not supported</source>
        <translation>el comando %1 de SOCKS 4 no se admite</translation>
    </message>
    <message>
        <source>the destination port is 0</source>
        <translation>el puerto de destino es 0</translation>
    </message>
    <message>
        <source>the program insists on logging in to the proxy</source>
        <translation>el programa insiste en iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>the SOCKS 5 request is malformed</source>
        <translation>la solicitud SOCKS 5 está mal formada</translation>
    </message>
    <message>
        <source>SOCKS 5 address type %1 is not supported</source>
        <translation>el tipo de dirección %1 de SOCKS 5 no se admite</translation>
    </message>
    <message>
        <source>SOCKS 5 command %1 is not supported</source>
        <translation>el comando %1 de SOCKS 5 no se admite</translation>
    </message>
    <message>
        <source>the file exists and is not a socket; it was left alone</source>
        <translation>el archivo existe y no es un socket; no se ha tocado</translation>
    </message>
    <message>
        <source>the socket belongs to another user</source>
        <translation>el socket pertenece a otro usuario</translation>
    </message>
    <message>
        <source>another program listens on the socket</source>
        <translation>otro programa escucha en el socket</translation>
    </message>
    <message>
        <source>the socket exists and may be in use: %1</source>
        <translation>el socket existe y quizá esté en uso: %1</translation>
    </message>
    <message>
        <source>the socket was replaced at once</source>
        <translation>el socket fue reemplazado de inmediato</translation>
    </message>
    <message>
        <source>the socket cannot be kept to this user: %1</source>
        <translation>no se puede limitar el socket a este usuario: %1</translation>
    </message>
    <message>
        <source>the path has %1 bytes; a Unix socket&apos;s can have %2</source>
        <translation>la ruta tiene %1 bytes; la de un socket Unix puede tener %2</translation>
    </message>
    <message>
        <source>the path is empty or holds a zero byte</source>
        <translation>la ruta está vacía o contiene un byte nulo</translation>
    </message>
    <message>
        <source>the registry refuses it</source>
        <translation>el Registro de Windows lo rechaza</translation>
    </message>
    <message>
        <source>the path is too long for a socket</source>
        <translation>la ruta es demasiado larga para un socket</translation>
    </message>
    <message>
        <source>no key store such as GNOME Keyring or KWallet runs in this session</source>
        <translation>en esta sesión no funciona ningún almacén de claves como GNOME Keyring o KWallet</translation>
    </message>
    <message>
        <source>it still has not answered an earlier request</source>
        <translation>aún no ha respondido a una solicitud anterior</translation>
    </message>
    <message>
        <source>no answer in %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>it denies access: %1</source>
        <translation>deniega el acceso: %1</translation>
    </message>
    <message>
        <source>there is none: %1</source>
        <translation>no hay ninguno: %1</translation>
    </message>
    <message>
        <source>this build has no QtKeychain</source>
        <translation>esta compilación no tiene QtKeychain</translation>
    </message>
    <message>
        <source>the entry in the key store is not one of Sallyport&apos;s</source>
        <translation>la entrada del almacén de claves no es de Sallyport</translation>
    </message>
    <message>
        <source>too much to keep in a key store</source>
        <translation>demasiado para guardarlo en un almacén de claves</translation>
    </message>
    <message>
        <source>this user has no folder for sockets</source>
        <translation>este usuario no tiene carpeta para sockets</translation>
    </message>
    <message>
        <source>the lock file cannot be made</source>
        <translation>no se puede crear el archivo de bloqueo</translation>
    </message>
    <message>
        <source>a variable is written ${NAME}</source>
        <translation>una variable se escribe ${NAME}</translation>
    </message>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>%1 is none of %h %p %r %u %d %n %l %L %i %k %C %%</source>
        <translation>%1 no es ninguno de %h %p %r %u %d %n %l %L %i %k %C %%</translation>
    </message>
    <message>
        <source>only ~/ stands for a home folder</source>
        <translation>solo ~/ representa una carpeta personal</translation>
    </message>
    <message>
        <source>others can write this file, and with it where the tunnel leads; it has to be yours: chmod go-w, chown</source>
        <translation>otros pueden escribir en este archivo y, con ello, decidir adónde lleva el túnel; tiene que ser suyo: chmod go-w, chown</translation>
    </message>
    <message>
        <source>no Host line in it names &apos;%1&apos;</source>
        <translation>ninguna línea Host de él menciona «%1»</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows it</source>
        <translation>CanonicalizeHostname: ningún CanonicalDomains lo conoce</translation>
    </message>
    <message>
        <source>whose account? It has no User</source>
        <translation>¿la cuenta de quién? Falta User</translation>
    </message>
    <message>
        <source>as the file has it now, it %1</source>
        <translation>según está ahora el archivo, %1</translation>
    </message>
    <message>
        <source>it cannot be followed as it is now: %1</source>
        <translation>no se puede seguir tal como está ahora: %1</translation>
    </message>
    <message>
        <source>a time is written 30s or 500ms</source>
        <translation>un tiempo se escribe 30s o 500ms</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>se espera un número entero</translation>
    </message>
    <message>
        <source>has to be from %1 to %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>se espera %1</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>se espera yes o no</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>two ports are expected, as 50000-50100</source>
        <translation>se esperan dos puertos, como 50000-50100</translation>
    </message>
    <message>
        <source>there are: %1</source>
        <translation>existen: %1</translation>
    </message>
    <message>
        <source>write name=value</source>
        <translation>escriba name=value</translation>
    </message>
    <message>
        <source>more than fits in one file</source>
        <translation>más de lo que cabe en un archivo</translation>
    </message>
    <message>
        <source>that is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>neither a profile nor an export of profiles</source>
        <translation>no es un perfil ni una exportación de perfiles</translation>
    </message>
    <message>
        <source>a format of a newer program</source>
        <translation>un formato de un programa más reciente</translation>
    </message>
    <message>
        <source>more than %1 profiles</source>
        <translation>más de %1 perfiles</translation>
    </message>
    <message>
        <source>the same as another one before it</source>
        <translation>igual que otro anterior</translation>
    </message>
    <message>
        <source>the profiles have changed since they were looked at</source>
        <translation>los perfiles han cambiado desde que se examinaron</translation>
    </message>
    <message>
        <source>no code page that is known here, such as windows-1252, windows-1251, cp932 or UTF-8</source>
        <translation>no es una página de códigos conocida aquí, como windows-1252, windows-1251, cp932 o UTF-8</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files of the jump hosts together</source>
        <translation>se ignora: más de %1 archivos de clave de los hosts de salto en total</translation>
    </message>
    <message>
        <source>that is a named pipe, not a file</source>
        <translation>es una tubería con nombre, no un archivo</translation>
    </message>
    <message>
        <source>that is a socket, not a file</source>
        <translation>es un socket, no un archivo</translation>
    </message>
    <message>
        <source>that is a device, not a file</source>
        <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>no file is named</source>
        <translation>no se indica ningún archivo</translation>
    </message>
    <message>
        <source>the link leads to no file</source>
        <translation>el enlace no lleva a ningún archivo</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>mayor de %1 MiB</translation>
    </message>
    <message>
        <source>neither L, R nor D</source>
        <translation>ni L, ni R, ni D</translation>
    </message>
    <message>
        <source>PortForwardings: %1: %2</source>
        <translation>PortForwardings: %1: %2</translation>
    </message>
    <message>
        <source>HostName: “%1” behind the name is not used, by PuTTY neither: the port is what PortNumber says</source>
        <translation>HostName: «%1» detrás del nombre no se usa, tampoco en PuTTY: el puerto es el que dice PortNumber</translation>
    </message>
    <message>
        <source>PortNumber: %1 is no port; 22 is used</source>
        <translation>PortNumber: %1 no es un puerto; se usa 22</translation>
    </message>
    <message>
        <source>ignored: SSHManualHostKeys: host keys given by hand that are not one SHA256 fingerprint</source>
        <translation>se ignora: SSHManualHostKeys: claves de host indicadas a mano que no son una sola huella digital SHA256</translation>
    </message>
    <message>
        <source>ignored: LogHost: a name with a port for the host key</source>
        <translation>se ignora: LogHost: un nombre con puerto para la clave de host</translation>
    </message>
    <message>
        <source>SshProt: SSH-1 is not spoken here; the server is asked for SSH-2</source>
        <translation>SshProt: aquí no se habla SSH-1; al servidor se le pide SSH-2</translation>
    </message>
    <message>
        <source>ignored: %1: %2</source>
        <translation>se ignora: %1: %2</translation>
    </message>
    <message>
        <source>not an SSH session but %1</source>
        <translation>no es una sesión SSH, sino %1</translation>
    </message>
    <message>
        <source>no host is saved in it</source>
        <translation>no contiene ningún host guardado</translation>
    </message>
    <message>
        <source>ProxyTelnetCommand: the password in it is not taken over</source>
        <translation>ProxyTelnetCommand: la contraseña que contiene no se importa</translation>
    </message>
    <message>
        <source>ProxyPassword: the proxy&apos;s password is not taken over</source>
        <translation>ProxyPassword: la contraseña del proxy no se importa</translation>
    </message>
    <message>
        <source>ignored: %1: a proxy of a kind there is not here; the profile connects without it</source>
        <translation>se ignora: %1: un proxy de un tipo que aquí no existe; el perfil se conecta sin él</translation>
    </message>
    <message>
        <source>ignored: ProxyPort: %1 is no port; the profile connects without its proxy</source>
        <translation>se ignora: ProxyPort: %1 no es un puerto; el perfil se conecta sin su proxy</translation>
    </message>
    <message>
        <source>ignored: ProxyDNS: the proxy looks names up, not this computer</source>
        <translation>se ignora: ProxyDNS: los nombres los resuelve el proxy, no este equipo</translation>
    </message>
    <message>
        <source>ProxyHost: the proxies lead in a circle: %1 → %2</source>
        <translation>ProxyHost: los proxies forman un círculo: %1 → %2</translation>
    </message>
    <message>
        <source>ProxyHost: more than %1 sessions behind each other</source>
        <translation>ProxyHost: más de %1 sesiones encadenadas</translation>
    </message>
    <message>
        <source>ProxyHost names the session “%1”: %2</source>
        <translation>ProxyHost nombra la sesión «%1»: %2</translation>
    </message>
    <message>
        <source>jump host %1: %2</source>
        <translation>host de salto %1: %2</translation>
    </message>
    <message>
        <source>ignored: RekeyBytes and RekeyTime: %1</source>
        <translation>se ignora: RekeyBytes y RekeyTime: %1</translation>
    </message>
    <message>
        <source>%1: some bytes are no letters of the code page</source>
        <translation>%1: algunos bytes no son letras de la página de códigos</translation>
    </message>
    <message>
        <source>ignored: AuthGSSAPI, in %1 session(s): there is no GSSAPI login</source>
        <translation>se ignora: AuthGSSAPI, en %1 sesión(es): no existe inicio de sesión con GSSAPI</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>no se puede leer la carpeta</translation>
    </message>
    <message>
        <source>too large for a session</source>
        <translation>demasiado grande para una sesión</translation>
    </message>
    <message>
        <source>more than 64 MiB in one folder</source>
        <translation>más de 64 MiB en una carpeta</translation>
    </message>
    <message>
        <source>larger than 4 MiB</source>
        <translation>mayor de 4 MiB</translation>
    </message>
    <message>
        <source>neither a session of PuTTY nor an exported registry file</source>
        <translation>ni una sesión de PuTTY ni un archivo exportado del Registro de Windows</translation>
    </message>
    <message>
        <source>ignored: %1</source>
        <translation>se ignora: %1</translation>
    </message>
    <message>
        <source>no host in this command</source>
        <translation>este comando no contiene ningún host</translation>
    </message>
    <message>
        <source>the command to run there</source>
        <translation>el comando que debe ejecutarse allí</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>falta el valor</translation>
    </message>
    <message>
        <source>ssh has no such option</source>
        <translation>ssh no tiene esa opción</translation>
    </message>
    <message>
        <source>the options in %1</source>
        <translation>las opciones de %1</translation>
    </message>
    <message>
        <source>this command forwards its own input; there is nothing to listen on</source>
        <translation>este comando reenvía su propia entrada; no hay nada en que escuchar</translation>
    </message>
    <message>
        <source>this command opens no tunnel</source>
        <translation>este comando no abre ningún túnel</translation>
    </message>
    <message>
        <source>too long for a command</source>
        <translation>demasiado largo para un comando</translation>
    </message>
    <message>
        <source>the command does not start with ssh</source>
        <translation>el comando no empieza por ssh</translation>
    </message>
    <message>
        <source>too much to read</source>
        <translation>demasiado para leerlo</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>unas comillas no están cerradas</translation>
    </message>
    <message>
        <source>Host without a name</source>
        <translation>Host sin nombre</translation>
    </message>
    <message>
        <source>Match all stands alone</source>
        <translation>Match all va solo</translation>
    </message>
    <message>
        <source>Match %1 is not known; its lines are left out</source>
        <translation>Match %1 no se conoce; sus líneas se omiten</translation>
    </message>
    <message>
        <source>Match %1 needs an argument</source>
        <translation>Match %1 necesita un argumento</translation>
    </message>
    <message>
        <source>Match without a criterion</source>
        <translation>Match sin criterio</translation>
    </message>
    <message>
        <source>Include without a file</source>
        <translation>Include sin archivo</translation>
    </message>
    <message>
        <source>included too deep</source>
        <translation>demasiados niveles de Include</translation>
    </message>
    <message>
        <source>Match %1 is not evaluated; its lines are left out</source>
        <translation>Match %1 no se evalúa; sus líneas se omiten</translation>
    </message>
    <message>
        <source>Match exec is not evaluated, because it would run a command; its lines are left out</source>
        <translation>Match exec no se evalúa, porque ejecutaría un comando; sus líneas se omiten</translation>
    </message>
    <message>
        <source>Match exec is not evaluated: &apos;%1&apos; could mean something to the shell; its lines are left out</source>
        <translation>Match exec no se evalúa: «%1» podría significar algo para la shell; sus líneas se omiten</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no name is looked up here; %1 stays as it is</source>
        <translation>CanonicalizeHostname: aquí no se resuelve ningún nombre; %1 queda como está</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: no CanonicalDomains knows %1</source>
        <translation>CanonicalizeHostname: ningún CanonicalDomains conoce %1</translation>
    </message>
    <message>
        <source>ProxyJump leads back to %1</source>
        <translation>ProxyJump lleva de vuelta a %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>ignored: a tunnel of type %1</source>
        <translation>se ignora: un túnel de tipo %1</translation>
    </message>
    <message>
        <source>ignored: a tunnel without its ports</source>
        <translation>se ignora: un túnel sin sus puertos</translation>
    </message>
    <message>
        <source>the profile of this tunnel is not in the file</source>
        <translation>el perfil de este túnel no está en el archivo</translation>
    </message>
    <message>
        <source>ignored: more than %1 key files</source>
        <translation>se ignora: más de %1 archivos de clave</translation>
    </message>
    <message>
        <source>ignored: the proxy rules</source>
        <translation>se ignora: las reglas del proxy</translation>
    </message>
    <message>
        <source>ignored: the gateway profile %1</source>
        <translation>se ignora: el perfil de pasarela %1</translation>
    </message>
    <message>
        <source>the settings cannot be written</source>
        <translation>no se puede escribir la configuración</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se espera un texto</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>se espera un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>a number of seconds, or a text as 500ms, is expected</source>
        <translation>se espera un número de segundos o un texto como 500ms</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <source>a secret has no place in a profile; take it out</source>
        <translation>un secreto no debe estar en un perfil; quítelo</translation>
    </message>
    <message>
        <source>schema version %1; this program knows %2</source>
        <translation>versión de esquema %1; este programa conoce %2</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>demasiados niveles anidados</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 en el byte %2</translation>
    </message>
    <message>
        <source>another program holds the lock</source>
        <translation>otro programa mantiene el bloqueo</translation>
    </message>
    <message>
        <source>no lock file can be made there</source>
        <translation>ahí no se puede crear un archivo de bloqueo</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>the damaged file cannot be set aside</source>
        <translation>no se puede apartar el archivo dañado</translation>
    </message>
    <message>
        <source>%1 profiles have this name; use the id</source>
        <translation>%1 perfiles tienen este nombre; use el id</translation>
    </message>
    <message>
        <source>changed by another program meanwhile</source>
        <translation>cambiado entretanto por otro programa</translation>
    </message>
    <message>
        <source>the id cannot name a file</source>
        <translation>el id no sirve como nombre de archivo</translation>
    </message>
    <message>
        <source>the file cannot be removed</source>
        <translation>no se puede eliminar el archivo</translation>
    </message>
    <message>
        <source>the file that was kept of it is gone</source>
        <translation>el archivo que se guardó de él ya no existe</translation>
    </message>
    <message>
        <source>the file cannot be put back</source>
        <translation>no se puede restituir el archivo</translation>
    </message>
    <message>
        <source>there is no version before</source>
        <translation>no hay versión anterior</translation>
    </message>
    <message>
        <source>bytes and a time are expected, as in 1G 1h</source>
        <translation>se esperan bytes y un tiempo, como en 1G 1h</translation>
    </message>
    <message>
        <source>a number of bytes is written like 500M or 1G, or default</source>
        <translation>una cantidad de bytes se escribe como 500M o 1G, o default</translation>
    </message>
    <message>
        <source>less than 16 bytes is too little</source>
        <translation>menos de 16 bytes es demasiado poco</translation>
    </message>
    <message>
        <source>the bracket is not closed</source>
        <translation>el corchete no está cerrado</translation>
    </message>
    <message>
        <source>a bracket in the wrong place</source>
        <translation>un corchete en el lugar equivocado</translation>
    </message>
    <message>
        <source>listen address: %1</source>
        <translation>dirección de escucha: %1</translation>
    </message>
    <message>
        <source>destination host: %1</source>
        <translation>host de destino: %1</translation>
    </message>
    <message>
        <source>brackets are for IPv6 addresses</source>
        <translation>los corchetes son para direcciones IPv6</translation>
    </message>
    <message>
        <source>listen port: %1</source>
        <translation>puerto de escucha: %1</translation>
    </message>
    <message>
        <source>destination port: %1</source>
        <translation>puerto de destino: %1</translation>
    </message>
    <message>
        <source>expected [bind:]port; put IPv6 addresses in brackets</source>
        <translation>se espera [bind:]port; ponga las direcciones IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport, or [bind:]port alone for a reverse dynamic forward; put IPv6 addresses in brackets</source>
        <translation>se espera [ftp/|tcp/][bind:]port:host:hostport, o solo [bind:]port para un reenvío dinámico remoto; ponga las direcciones IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>expected [ftp/|tcp/][bind:]port:host:hostport; put IPv6 addresses in brackets</source>
        <translation>se espera [ftp/|tcp/][bind:]port:host:hostport; ponga las direcciones IPv6 entre corchetes</translation>
    </message>
    <message>
        <source>FTP needs ports on both ends, not Unix sockets</source>
        <translation>FTP necesita puertos en ambos extremos, no sockets Unix</translation>
    </message>
    <message>
        <source>a local SOCKS forward is written -D</source>
        <translation>un reenvío SOCKS local se escribe -D</translation>
    </message>
    <message>
        <source>a SOCKS forward has no destination</source>
        <translation>un reenvío SOCKS no tiene destino</translation>
    </message>
    <message>
        <source>expected [bind:]port and, after a space, host:port</source>
        <translation>se espera [bind:]port y, tras un espacio, host:port</translation>
    </message>
    <message>
        <source>a host name cannot start with a dash</source>
        <translation>un nombre de host no puede empezar con un guion</translation>
    </message>
    <message>
        <source>the user name before @ is empty</source>
        <translation>el nombre de usuario antes de @ está vacío</translation>
    </message>
    <message>
        <source>write host:port, and an IPv6 address as [address]:port</source>
        <translation>escriba host:port, y una dirección IPv6 como [address]:port</translation>
    </message>
    <message>
        <source>which kind of proxy?</source>
        <translation>¿qué tipo de proxy?</translation>
    </message>
    <message>
        <source>there are SOCKS 4, 4a and 5 and HTTP proxies</source>
        <translation>existen proxies SOCKS 4, 4a y 5, y HTTP</translation>
    </message>
    <message>
        <source>a password is never given on the command line or kept in a profile</source>
        <translation>una contraseña nunca se indica en la línea de comandos ni se guarda en un perfil</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>se espera un número de %1 a %2</translation>
    </message>
    <message>
        <source>a time is written like 90, 30s, 1m30s or 2h</source>
        <translation>un tiempo se escribe como 90, 30s, 1m30s o 2h</translation>
    </message>
    <message>
        <source>%1 to %2 seconds are expected</source>
        <translation>se esperan de %1 a %2 segundos</translation>
    </message>
    <message>
        <source>an empty name in the list</source>
        <translation>un nombre vacío en la lista</translation>
    </message>
    <message>
        <source>only %h and %% may stand in HostName</source>
        <translation>en HostName solo pueden aparecer %h y %%</translation>
    </message>
    <message>
        <source>a host name or address is expected</source>
        <translation>se espera un nombre de host o una dirección</translation>
    </message>
    <message>
        <source>any, inet or inet6 is expected</source>
        <translation>se espera any, inet o inet6</translation>
    </message>
    <message>
        <source>StrictHostKeyChecking %1 is taken as accept-new: a changed key is refused all the same</source>
        <translation>StrictHostKeyChecking %1 se toma como accept-new: una clave cambiada se rechaza igualmente</translation>
    </message>
    <message>
        <source>yes, no, ask, accept-new or off is expected</source>
        <translation>se espera yes, no, ask, accept-new u off</translation>
    </message>
    <message>
        <source>write revoked keys as @revoked lines into a known_hosts file</source>
        <translation>escriba las claves revocadas como líneas @revoked en un archivo known_hosts</translation>
    </message>
    <message>
        <source>ignored: IdentityFile none</source>
        <translation>se ignora: IdentityFile none</translation>
    </message>
    <message>
        <source>yes, no or always is expected</source>
        <translation>se espera yes, no o always</translation>
    </message>
    <message>
        <source>RefuseConnection in its configuration says: %1</source>
        <translation>RefuseConnection en su configuración dice: %1</translation>
    </message>
    <message>
        <source>unknown option; did you mean %1?</source>
        <translation>opción desconocida; ¿quiso decir %1?</translation>
    </message>
    <message>
        <source>unknown option; ssh_config(5) lists those there are</source>
        <translation>opción desconocida; ssh_config(5) enumera las que existen</translation>
    </message>
    <message>
        <source>one word is expected</source>
        <translation>se espera una sola palabra</translation>
    </message>
    <message>
        <source>ProxyCommand is taken as ProxyJump %1</source>
        <translation>ProxyCommand se toma como ProxyJump %1</translation>
    </message>
    <message>
        <source>no command is run to connect; use -J (ProxyJump) for a jump host or --proxy for a proxy</source>
        <translation>no se ejecuta ningún comando para conectar; use -J (ProxyJump) para un host de salto o --proxy para un proxy</translation>
    </message>
    <message>
        <source>only %h, %n, %p, %r and %% may stand in ProxyJump</source>
        <translation>en ProxyJump solo pueden aparecer %h, %n, %p, %r y %%</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>falta el nombre</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IPv6 address</source>
        <translation>«%1» no es una dirección IPv6</translation>
    </message>
    <message>
        <source>the port is missing</source>
        <translation>falta el puerto</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>la ruta está vacía</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an address or a network like 192.168.1.0/24</source>
        <translation>«%1» no es una dirección ni una red como 192.168.1.0/24</translation>
    </message>
    <message>
        <source>a folder without a name</source>
        <translation>una carpeta sin nombre</translation>
    </message>
    <message>
        <source>more than 50 tags</source>
        <translation>más de 50 etiquetas</translation>
    </message>
    <message>
        <source>a colour is written #rrggbb</source>
        <translation>un color se escribe #rrggbb</translation>
    </message>
    <message>
        <source>a fingerprint is written SHA256: and 43 characters, as ssh-keygen -l shows it</source>
        <translation>una huella digital se escribe SHA256: y 43 caracteres, como la muestra ssh-keygen -l</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a way to log in; there are publickey, keyboard-interactive and password</source>
        <translation>«%1» no es un método de autenticación; existen publickey, keyboard-interactive y password</translation>
    </message>
    <message>
        <source>which host of the file? Write its name as it stands after ssh</source>
        <translation>¿qué host del archivo? Escriba su nombre tal como se pone detrás de ssh</translation>
    </message>
    <message>
        <source>the file is written in full, from / or from ~/</source>
        <translation>el archivo se escribe completo, desde / o desde ~/</translation>
    </message>
    <message>
        <source>more than %1 jump hosts</source>
        <translation>más de %1 hosts de salto</translation>
    </message>
    <message>
        <source>going through another profile excludes jump hosts and a proxy</source>
        <translation>pasar por otro perfil excluye los hosts de salto y un proxy</translation>
    </message>
    <message>
        <source>a profile cannot go through itself</source>
        <translation>un perfil no puede pasar por sí mismo</translation>
    </message>
    <message>
        <source>a local address or the name of a network interface is expected</source>
        <translation>se espera una dirección local o el nombre de una interfaz de red</translation>
    </message>
    <message>
        <source>more than 100 names</source>
        <translation>más de 100 nombres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the name of an algorithm</source>
        <translation>«%1» no es el nombre de un algoritmo</translation>
    </message>
    <message>
        <source>none of these is known here; there are %1</source>
        <translation>ninguno de estos se conoce aquí; existen %1</translation>
    </message>
    <message>
        <source>shorter than the first delay</source>
        <translation>es menor que la primera espera</translation>
    </message>
    <message>
        <source>this path is at the server: write it in full, from /</source>
        <translation>esta ruta está en el servidor: escríbala completa, desde /</translation>
    </message>
    <message>
        <source>a SOCKS forward has none: programs name it themselves</source>
        <translation>un reenvío SOCKS no tiene destino: lo indican los propios programas</translation>
    </message>
    <message>
        <source>more than 1000 entries</source>
        <translation>más de 1000 entradas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not host:port, *:443 or 10.0.0.0/8:*</source>
        <translation>«%1» no tiene la forma host:port, *:443 o 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>clients cannot connect to &apos;%1&apos;: name one address</source>
        <translation>los clientes no pueden conectarse a «%1»: indique una sola dirección</translation>
    </message>
    <message>
        <source>it is for remote FTP rules: clients of a local one are told the address they came to; leave it empty</source>
        <translation>es para reenvíos FTP remotos: a los clientes de uno local se les indica la dirección a la que llegaron; déjelo vacío</translation>
    </message>
    <message>
        <source>the list of data hosts is empty</source>
        <translation>la lista de hosts de datos está vacía</translation>
    </message>
    <message>
        <source>the range of data ports has no end, or ends before it starts</source>
        <translation>el rango de puertos de datos no tiene fin o termina antes de empezar</translation>
    </message>
    <message>
        <source>forward %1 listens there already</source>
        <translation>el reenvío %1 ya escucha ahí</translation>
    </message>
    <message>
        <source>turned off: %1, because %2 listens there already</source>
        <translation>desactivado: %1, porque %2 ya escucha ahí</translation>
    </message>
    <message>
        <source>more than %1 forwards</source>
        <translation>más de %1 reenvíos</translation>
    </message>
    <message>
        <source>not known here, and left out: %1</source>
        <translation>no se conoce aquí y se omite: %1</translation>
    </message>
    <message>
        <source>trusts other host keys</source>
        <translation>confía en otras claves de host</translation>
    </message>
    <message>
        <source>goes to another place, or by another way</source>
        <translation>va a otro lugar o por otro camino</translation>
    </message>
    <message>
        <source>logs in as somebody else, or with more</source>
        <translation>inicia sesión como otro usuario o con más credenciales</translation>
    </message>
    <message>
        <source>allows more algorithms</source>
        <translation>permite más algoritmos</translation>
    </message>
    <message>
        <source>connects without being asked</source>
        <translation>se conecta sin que se le pida</translation>
    </message>
    <message>
        <source>lets more connect</source>
        <translation>deja que se conecten más</translation>
    </message>
    <message>
        <source>leads somewhere else</source>
        <translation>lleva a otro sitio</translation>
    </message>
    <message>
        <source>lets the far side reach more here</source>
        <translation>deja que el otro extremo llegue aquí a más</translation>
    </message>
    <message>
        <source>protects FTP less</source>
        <translation>protege menos FTP</translation>
    </message>
    <message>
        <source>removes files that are in the way</source>
        <translation>elimina archivos que estorban</translation>
    </message>
    <message>
        <source>has a setting this version cannot judge</source>
        <translation>tiene un ajuste que esta versión no puede valorar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 (%2: %3 → %4)</source>
        <translation>%1 (%2: %3 → %4)</translation>
    </message>
    <message>
        <source>a command inside the command is not run here</source>
        <translation>un comando dentro del comando no se ejecuta aquí</translation>
    </message>
    <message>
        <source>more than one command</source>
        <translation>más de un comando</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for a shell; paste the ssh command alone</source>
        <translation>«%1» es para una shell; pegue solo el comando ssh</translation>
    </message>
    <message>
        <source>no %1 algorithm is left of %2; there are: %3</source>
        <translation>no queda ningún algoritmo (%1) de %2; existen: %3</translation>
    </message>
    <message>
        <source>no option of this side helps: none of the server&apos;s is known here, so the server has to be given another (%1 in its sshd_config)</source>
        <translation>ninguna opción de este lado ayuda: no se conoce aquí ninguno de los del servidor, así que hay que darle otro al servidor (%1 en su sshd_config)</translation>
    </message>
    <message>
        <source>-C (Compression=yes) offers %1</source>
        <translation>-C (Compression=yes) ofrece %1</translation>
    </message>
    <message>
        <source>-o %1=+%2 offers it, which is for servers that cannot be updated</source>
        <translation>-o %1=+%2 lo ofrece; es para servidores que no se pueden actualizar</translation>
    </message>
    <message>
        <source>no common %1 algorithm: the server offers %2; this side offers %3; %4</source>
        <translation>ningún algoritmo (%1) en común: el servidor ofrece %2; este lado ofrece %3; %4</translation>
    </message>
    <message>
        <source>SSH_AUTH_SOCK is not set</source>
        <translation>SSH_AUTH_SOCK no está definida</translation>
    </message>
    <message>
        <source>the agent closed the connection</source>
        <translation>el agente cerró la conexión</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>el agente no respondió a tiempo</translation>
    </message>
    <message>
        <source>the agent did not accept in time</source>
        <translation>el agente no aceptó la conexión a tiempo</translation>
    </message>
    <message>
        <source>the agent refused %1</source>
        <translation>el agente se negó a %1</translation>
    </message>
    <message>
        <source>the agent answered with message %1 when asked %2</source>
        <translation>el agente respondió con el mensaje %1 cuando se le pidió %2</translation>
    </message>
    <message>
        <source>the agent announced an answer of %1 bytes</source>
        <translation>el agente anunció una respuesta de %1 bytes</translation>
    </message>
    <message>
        <source>to list its keys</source>
        <translation>listar sus claves</translation>
    </message>
    <message>
        <source>the agent&apos;s list of keys is malformed</source>
        <translation>la lista de claves del agente está mal formada</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>the agent&apos;s signature is malformed</source>
        <translation>la firma del agente está mal formada</translation>
    </message>
    <message>
        <source>the agent signed with %1 instead of %2</source>
        <translation>el agente firmó con %1 en vez de %2</translation>
    </message>
    <message>
        <source>cancelled while the agent was to sign</source>
        <translation>cancelado mientras el agente debía firmar</translation>
    </message>
    <message>
        <source>%1 let %2 in without any proof (%3)</source>
        <translation>%1 dejó entrar a %2 sin ninguna prueba (%3)</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the key is encrypted and no passphrase was given</source>
        <translation>la clave está cifrada y no se indicó ninguna frase de contraseña</translation>
    </message>
    <message>
        <source>the key is encrypted, and the question for its passphrase was not answered</source>
        <translation>la clave está cifrada y no se respondió a la pregunta por su frase de contraseña</translation>
    </message>
    <message>
        <source>the server asked more than %1 times in a row</source>
        <translation>el servidor preguntó más de %1 veces seguidas</translation>
    </message>
    <message>
        <source>%1 accepted %2 and wants one more step: %3</source>
        <translation>%1 aceptó %2 y exige un paso más: %3</translation>
    </message>
    <message>
        <source>the question was not answered: %1</source>
        <translation>la pregunta no se respondió: %1</translation>
    </message>
    <message>
        <source>nobody can be asked: %1</source>
        <translation>no hay nadie a quien preguntar: %1</translation>
    </message>
    <message>
        <source>the server refused the new password</source>
        <translation>el servidor rechazó la nueva contraseña</translation>
    </message>
    <message>
        <source>the server refused the password</source>
        <translation>el servidor rechazó la contraseña</translation>
    </message>
    <message>
        <source>keyboard-interactive failed before anything was asked</source>
        <translation>keyboard-interactive falló antes de que se preguntara nada</translation>
    </message>
    <message>
        <source>the server refused the answers</source>
        <translation>el servidor rechazó las respuestas</translation>
    </message>
    <message>
        <source>the server does not accept this certificate for this user</source>
        <translation>el servidor no acepta este certificado para este usuario</translation>
    </message>
    <message>
        <source>the server does not accept this key for this user</source>
        <translation>el servidor no acepta esta clave para este usuario</translation>
    </message>
    <message>
        <source>%1 with the signature %2</source>
        <translation>%1 con la firma %2</translation>
    </message>
    <message>
        <source>a server that knows SHA-1 signatures only wants -o PubkeyAcceptedAlgorithms=+ssh-rsa, which is not safe</source>
        <translation>un servidor que solo conoce firmas SHA-1 necesita -o PubkeyAcceptedAlgorithms=+ssh-rsa, que no es seguro</translation>
    </message>
    <message>
        <source>not a user certificate of a known type (%1)</source>
        <translation>no es un certificado de usuario de un tipo conocido (%1)</translation>
    </message>
    <message>
        <source>the certificate is not valid before %1</source>
        <translation>el certificado no es válido antes del %1</translation>
    </message>
    <message>
        <source>the certificate has expired on %1</source>
        <translation>el certificado caducó el %1</translation>
    </message>
    <message>
        <source>the key is damaged: %1; use another copy of it</source>
        <translation>la clave está dañada: %1; use otra copia de ella</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1; encrypt it anew with: %2</source>
        <translation>abrir la clave tardaría mucho: exige %1; vuelva a cifrarla con: %2</translation>
    </message>
    <message>
        <source>a key of the type %1, which cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave de tipo %1, que no se puede usar; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>an RSA key of %1 bits, more than the %2 that ssh takes; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave RSA de %1 bits, más de los %2 que acepta ssh; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 rounds of bcrypt, more than %2</source>
        <translation>%1 rondas de bcrypt, más de %2</translation>
    </message>
    <message>
        <source>encrypted with %1; encrypt it anew with: ssh-keygen -p -Z aes256-ctr -f %2</source>
        <translation>cifrada con %1; vuelva a cifrarla con: ssh-keygen -p -Z aes256-ctr -f %2</translation>
    </message>
    <message>
        <source>an EC key on a curve that SSH does not have; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave EC sobre una curva que SSH no tiene; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a DSA key, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave DSA, que no se puede usar con SSH; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>a key of another kind, which cannot be used with SSH; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave de otro tipo, que no se puede usar con SSH; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>%1 iterations, more than %2</source>
        <translation>%1 iteraciones, más de %2</translation>
    </message>
    <message>
        <source>larger than any key</source>
        <translation>mayor que cualquier clave</translation>
    </message>
    <message>
        <source>this is a public key; choose the private key that belongs to it</source>
        <translation>esta es una clave pública; elija la clave privada que le corresponde</translation>
    </message>
    <message>
        <source>a key for SSH protocol 1, which no server uses any more; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave para el protocolo SSH 1, que ya no usa ningún servidor; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>the format of the ssh.com tools; convert it with: ssh-keygen -i -f %1 &gt; newkey</source>
        <translation>el formato de las herramientas de ssh.com; conviértala con: ssh-keygen -i -f %1 &gt; newkey</translation>
    </message>
    <message>
        <source>not a private key in a format that is known</source>
        <translation>no es una clave privada en un formato conocido</translation>
    </message>
    <message>
        <source>the key lives on a security key; add it to an ssh-agent with: ssh-add %1</source>
        <translation>la clave está en una llave de seguridad; añádala a un ssh-agent con: ssh-add %1</translation>
    </message>
    <message>
        <source>DSA keys are refused by current servers; make a new key with: ssh-keygen -t ed25519</source>
        <translation>los servidores actuales rechazan las claves DSA; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not a public key or certificate</source>
        <translation>no es una clave pública ni un certificado</translation>
    </message>
    <message>
        <source>permissions %1 let other users at the private key; take them away with: chmod 600 %2</source>
        <translation>los permisos %1 dan a otros usuarios acceso a la clave privada; quítelos con: chmod 600 %2</translation>
    </message>
    <message>
        <source>larger than 1 MiB</source>
        <translation>mayor de 1 MiB</translation>
    </message>
    <message>
        <source>the .pub does not belong to this key; remove it, or make it anew with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>el .pub no corresponde a esta clave; elimínelo o vuelva a crearlo con: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>not a private key</source>
        <translation>no es una clave privada</translation>
    </message>
    <message>
        <source>not a public key</source>
        <translation>no es una clave pública</translation>
    </message>
    <message>
        <source>the certificate %1 is not used: %2</source>
        <translation>el certificado %1 no se usa: %2</translation>
    </message>
    <message>
        <source>only an agent can use this key, and it does not hold it; add it with: ssh-add</source>
        <translation>solo un agente puede usar esta clave, y no la tiene; añádala con: ssh-add</translation>
    </message>
    <message>
        <source>%1 tries were refused, and servers hang up then; choose the right key, so that fewer are tried</source>
        <translation>se rechazaron %1 intentos, y entonces los servidores cortan la conexión; elija la clave correcta para que se prueben menos</translation>
    </message>
    <message>
        <source>the server names no way to log in</source>
        <translation>el servidor no indica ningún método de autenticación</translation>
    </message>
    <message>
        <source>the server accepts: %1</source>
        <translation>el servidor acepta: %1</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>nada que ofrecer</translation>
    </message>
    <message>
        <source>the cryptography library made no key</source>
        <translation>la biblioteca criptográfica no generó ninguna clave</translation>
    </message>
    <message>
        <source>the comment has a line break, or another character that cannot be seen</source>
        <translation>el comentario tiene un salto de línea u otro carácter que no se ve</translation>
    </message>
    <message>
        <source>the comment is longer than %1 bytes</source>
        <translation>el comentario tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>the passphrase has a zero in it</source>
        <translation>la frase de contraseña contiene un carácter nulo</translation>
    </message>
    <message>
        <source>this build makes keys without a passphrase only; make one with: ssh-keygen -t ed25519</source>
        <translation>esta compilación solo crea claves sin frase de contraseña; cree una con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>there is a file of this name already, and a key is never written over</source>
        <translation>ya existe un archivo con este nombre, y una clave nunca se sobrescribe</translation>
    </message>
    <message>
        <source>the PuTTY key is damaged: %1; use another copy of it</source>
        <translation>la clave de PuTTY está dañada: %1; use otra copia de ella</translation>
    </message>
    <message>
        <source>opening the key would take very long: it asks for %1 KiB and %2 passes of %3, more than %4 KiB or %5 KiB in all passes; encrypt it anew with: puttygen %6 --reencrypt -o %6</source>
        <translation>abrir la clave tardaría mucho: exige %1 KiB y %2 pasadas de %3, más de %4 KiB o de %5 KiB en todas las pasadas; vuelva a cifrarla con: puttygen %6 --reencrypt -o %6</translation>
    </message>
    <message>
        <source>a PuTTY key in a format other than 2 and 3; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>una clave de PuTTY en un formato distinto de 2 y 3; conviértala con: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>a PuTTY key whose public half is damaged, or of a type that cannot be used; make a new key with: ssh-keygen -t ed25519</source>
        <translation>una clave de PuTTY cuya parte pública está dañada, o de un tipo que no se puede usar; cree una nueva con: ssh-keygen -t ed25519</translation>
    </message>
    <message>
        <source>this build has no Argon2, which the PuTTY key is encrypted with; convert it with: puttygen %1 -O private-openssh -o newkey</source>
        <translation>esta compilación no tiene Argon2, con el que está cifrada la clave de PuTTY; conviértala con: puttygen %1 -O private-openssh -o newkey</translation>
    </message>
    <message>
        <source>there is not enough memory to open the key</source>
        <translation>no hay memoria suficiente para abrir la clave</translation>
    </message>
    <message>
        <source>the passphrase does not open the key</source>
        <translation>la frase de contraseña no abre la clave</translation>
    </message>
    <message>
        <source>only the passphrase tells its public half; write that beside it with: ssh-keygen -yf %1 &gt; %2</source>
        <translation>solo la frase de contraseña revela su parte pública; escríbala junto a ella con: ssh-keygen -yf %1 &gt; %2</translation>
    </message>
    <message>
        <source>the server takes packets of %1 bytes only</source>
        <translation>el servidor solo admite paquetes de %1 bytes</translation>
    </message>
    <message>
        <source>libssh2 error %1</source>
        <translation>error %1 de libssh2</translation>
    </message>
    <message>
        <source>the key could not be used: %1</source>
        <translation>no se pudo usar la clave: %1</translation>
    </message>
    <message>
        <source>libssh2 %1 can use RSA keys with SHA-1 only, which servers refuse; use an Ed25519 or ECDSA key, or a build with libssh2 1.11</source>
        <translation>libssh2 %1 solo puede usar claves RSA con SHA-1, que los servidores rechazan; use una clave Ed25519 o ECDSA, o una compilación con libssh2 1.11</translation>
    </message>
    <message>
        <source>libssh2 %1 cannot use %2; a build with libssh2 1.11 can</source>
        <translation>libssh2 %1 no puede usar %2; una compilación con libssh2 1.11 sí</translation>
    </message>
    <message>
        <source>the server sent too many banners</source>
        <translation>el servidor envió demasiados banners</translation>
    </message>
    <message>
        <source>the server accepted another key than the one offered</source>
        <translation>el servidor aceptó una clave distinta de la ofrecida</translation>
    </message>
    <message>
        <source>the server asked %1 questions at once</source>
        <translation>el servidor hizo %1 preguntas a la vez</translation>
    </message>
    <message>
        <source>the server sent message %1 when none such was due</source>
        <translation>el servidor envió el mensaje %1 cuando no correspondía</translation>
    </message>
    <message>
        <source>the server sent a malformed message %1</source>
        <translation>el servidor envió un mensaje %1 mal formado</translation>
    </message>
    <message>
        <source>not a whole public key of a known type (%1)</source>
        <translation>no es una clave pública completa de un tipo conocido (%1)</translation>
    </message>
    <message>
        <source>the RSA key has only %1 bits</source>
        <translation>la clave RSA solo tiene %1 bits</translation>
    </message>
    <message>
        <source>the key is not base64</source>
        <translation>la clave no es base64</translation>
    </message>
    <message>
        <source>the key is labelled %1 but is %2</source>
        <translation>la clave se presenta como %1, pero es %2</translation>
    </message>
    <message>
        <source>The host is known under another key type; an impostor could hide a change that way.</source>
        <translation>El host se conoce con otro tipo de clave; un impostor podría ocultar así un cambio.</translation>
    </message>
    <message>
        <source>A certificate authority is on file for the host, and certificates cannot be checked here: this is the host&apos;s plain key.</source>
        <translation>Para el host hay registrada una autoridad de certificación, y aquí no se pueden comprobar certificados: esta es la clave del host sin certificado.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1, and %2 more.</source>
        <translation>La misma clave se conoce con otros nombres: %1 y %2 más.</translation>
    </message>
    <message>
        <source>The same key is known under other names: %1.</source>
        <translation>La misma clave se conoce con otros nombres: %1.</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>el archivo supera los %1 MiB</translation>
    </message>
    <message>
        <source>line %1 revokes a key and is too long to be read</source>
        <translation>la línea %1 revoca una clave y es demasiado larga para leerla</translation>
    </message>
    <message>
        <source>the host name cannot be written to a known_hosts file</source>
        <translation>el nombre de host no se puede escribir en un archivo known_hosts</translation>
    </message>
    <message>
        <source>the server shows %1; on file is %2</source>
        <translation>el servidor presenta %1; está registrada %2</translation>
    </message>
    <message>
        <source>the server shows %1; it is known here only under another key type: %2</source>
        <translation>el servidor presenta %1; aquí solo se conoce con otro tipo de clave: %2</translation>
    </message>
    <message>
        <source>%1 is revoked by %2</source>
        <translation>%1 está revocada por %2</translation>
    </message>
    <message>
        <source>the server shows %1; %2 trusts only certificates of an authority, which are not supported</source>
        <translation>el servidor presenta %1; %2 solo confía en certificados de una autoridad, que no se admiten</translation>
    </message>
    <message>
        <source>the server shows %1</source>
        <translation>el servidor presenta %1</translation>
    </message>
    <message>
        <source>the same key is on file for %1</source>
        <translation>la misma clave está registrada para %1</translation>
    </message>
    <message>
        <source>no line of a known_hosts file can have this host name</source>
        <translation>ninguna línea de un archivo known_hosts puede tener este nombre de host</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>la línea es demasiado larga</translation>
    </message>
    <message>
        <source>the line holds a NUL byte</source>
        <translation>la línea contiene un byte NUL</translation>
    </message>
    <message>
        <source>unknown marker %1</source>
        <translation>marcador desconocido %1</translation>
    </message>
    <message>
        <source>more than one marker</source>
        <translation>más de un marcador</translation>
    </message>
    <message>
        <source>the hashed name is malformed</source>
        <translation>el nombre con hash está mal formado</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>no se puede crear un archivo de bloqueo junto a él</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>a revoked key is not stored</source>
        <translation>una clave revocada no se guarda</translation>
    </message>
    <message>
        <source>the server takes packets of 0 bytes only</source>
        <translation>el servidor solo admite paquetes de 0 bytes</translation>
    </message>
    <message>
        <source>the server does not let this account run a command</source>
        <translation>el servidor no deja que esta cuenta ejecute un comando</translation>
    </message>
    <message>
        <source>the server opened the window beyond its largest size</source>
        <translation>el servidor abrió la ventana por encima de su tamaño máximo</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>motivo %1</translation>
    </message>
    <message>
        <source>the SSH connection is not up</source>
        <translation>la conexión SSH no está establecida</translation>
    </message>
    <message>
        <source>the SSH server got no answer from it within %1 s</source>
        <translation>el servidor SSH no obtuvo respuesta de allí en %1 s</translation>
    </message>
    <message>
        <source>the SSH server refused to listen on a port of its choice</source>
        <translation>el servidor SSH se negó a escuchar en un puerto de su elección</translation>
    </message>
    <message>
        <source>the SSH server refused to listen</source>
        <translation>el servidor SSH se negó a escuchar</translation>
    </message>
    <message>
        <source>the connection to %1 is gone</source>
        <translation>la conexión con %1 ya no existe</translation>
    </message>
    <message>
        <source>(through %1)</source>
        <translation>(a través de %1)</translation>
    </message>
    <message>
        <source>the exchange of new keys took longer than %1 s</source>
        <translation>el intercambio de claves nuevas tardó más de %1 s</translation>
    </message>
    <message>
        <source>the handshake took longer than %1 s</source>
        <translation>la negociación tardó más de %1 s</translation>
    </message>
    <message>
        <source>no answer to the login within %1 s</source>
        <translation>sin respuesta al inicio de sesión en %1 s</translation>
    </message>
    <message>
        <source>no answer to %1 probes, %2 s apart</source>
        <translation>sin respuesta a %1 sondeos, uno cada %2 s</translation>
    </message>
    <message>
        <source>the command did not end within %1 s</source>
        <translation>el comando no terminó en %1 s</translation>
    </message>
    <message>
        <source>the server speaks TLS</source>
        <translation>el servidor habla TLS</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot;</source>
        <translation>el servidor envió «%1»</translation>
    </message>
    <message>
        <source>the server&apos;s identification is too long</source>
        <translation>la identificación del servidor es demasiado larga</translation>
    </message>
    <message>
        <source>the server sent &quot;%1&quot; and more, but no SSH identification</source>
        <translation>el servidor envió «%1» y más, pero ninguna identificación SSH</translation>
    </message>
    <message>
        <source>the server speaks SSH-1, an older SSH protocol, and nothing else: &quot;%1&quot;</source>
        <translation>el servidor habla SSH-1, un protocolo SSH antiguo, y nada más: «%1»</translation>
    </message>
    <message>
        <source>the server&apos;s first packet has an impossible length</source>
        <translation>el primer paquete del servidor tiene una longitud imposible</translation>
    </message>
    <message>
        <source>the server does not send its algorithm lists</source>
        <translation>el servidor no envía sus listas de algoritmos</translation>
    </message>
    <message>
        <source>the server&apos;s algorithm lists are malformed</source>
        <translation>las listas de algoritmos del servidor están mal formadas</translation>
    </message>
    <message>
        <source>%1 (reason %2)</source>
        <translation>%1 (motivo %2)</translation>
    </message>
    <message>
        <source>the server sent message %1 before its algorithm lists</source>
        <translation>el servidor envió el mensaje %1 antes de sus listas de algoritmos</translation>
    </message>
    <message>
        <source>the key exchange failed</source>
        <translation>el intercambio de claves falló</translation>
    </message>
    <message>
        <source>the server introduced itself and then said nothing more</source>
        <translation>el servidor se presentó y luego no dijo nada más</translation>
    </message>
    <message>
        <source>the server did not introduce itself</source>
        <translation>el servidor no se presentó</translation>
    </message>
    <message>
        <source>libssh2 %1 has none of these algorithms: %2</source>
        <translation>libssh2 %1 no tiene ninguno de estos algoritmos: %2</translation>
    </message>
    <message>
        <source>a key of an unknown type</source>
        <translation>una clave de tipo desconocido</translation>
    </message>
    <message>
        <source>the server began with %1 and then showed %2</source>
        <translation>el servidor empezó con %1 y luego presentó %2</translation>
    </message>
    <message>
        <source>the server asks for answers and does not read them: %1 MiB wait to be sent</source>
        <translation>el servidor pide respuestas y no las lee: %1 MiB esperan a ser enviados</translation>
    </message>
    <message>
        <source>the server closed the connection: %1 (reason %2)</source>
        <translation>el servidor cerró la conexión: %1 (motivo %2)</translation>
    </message>
    <message>
        <source>the server ended the connection</source>
        <translation>el servidor terminó la conexión</translation>
    </message>
    <message>
        <source>SOCKS 4 reaches IPv4 addresses only; use a SOCKS 5 or HTTP proxy</source>
        <translation>SOCKS 4 solo llega a direcciones IPv4; use un proxy SOCKS 5 o HTTP</translation>
    </message>
    <message>
        <source>the name or the proxy&apos;s user is too long for SOCKS 4</source>
        <translation>el nombre o el usuario del proxy es demasiado largo para SOCKS 4</translation>
    </message>
    <message>
        <source>it rejects the connection, or cannot make it (answer 91)</source>
        <translation>rechaza la conexión o no puede establecerla (respuesta 91)</translation>
    </message>
    <message>
        <source>it does not take this user (answer %1, identd)</source>
        <translation>no admite a este usuario (respuesta %1, identd)</translation>
    </message>
    <message>
        <source>it does not speak SOCKS 4</source>
        <translation>no habla SOCKS 4</translation>
    </message>
    <message>
        <source>the name %1 has no IPv4 address here; socks4a:// lets the proxy look it up</source>
        <translation>el nombre %1 no tiene aquí ninguna dirección IPv4; con socks4a:// lo resuelve el proxy</translation>
    </message>
    <message>
        <source>it hung up before it answered</source>
        <translation>cortó la conexión antes de responder</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>el proxy %1: %2</translation>
    </message>
    <message>
        <source>no answer within %1 s through the proxy %2</source>
        <translation>sin respuesta en %1 s a través del proxy %2</translation>
    </message>
    <message>
        <source>to connect from: neither an address nor an interface with one</source>
        <translation>conectar desde: ni una dirección ni una interfaz que tenga una</translation>
    </message>
    <message>
        <source>cannot connect from this address: %1</source>
        <translation>no se puede conectar desde esta dirección: %1</translation>
    </message>
    <message>
        <source>the proxy %1: its answer has no end</source>
        <translation>el proxy %1: su respuesta no tiene fin</translation>
    </message>
    <message>
        <source>the proxy %1 says of the SSH server: %2</source>
        <translation>el proxy %1 dice del servidor SSH: %2</translation>
    </message>
    <message>
        <source>the name %1 does not resolve</source>
        <translation>el nombre %1 no se resuelve</translation>
    </message>
    <message>
        <source>nothing listens there: %1</source>
        <translation>nada escucha allí: %1</translation>
    </message>
    <message>
        <source>CanonicalizeHostname: the name server does not answer</source>
        <translation>CanonicalizeHostname: el servidor de nombres no responde</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>leerlo tarda demasiado</translation>
    </message>
    <message>
        <source>no thread can be started</source>
        <translation>no se puede iniciar ningún hilo</translation>
    </message>
    <message>
        <source>this is not the line of a public key</source>
        <translation>no es la línea de una clave pública</translation>
    </message>
    <message>
        <source>the key was added</source>
        <translation>la clave se añadió</translation>
    </message>
    <message>
        <source>the key was there already; nothing was changed</source>
        <translation>la clave ya estaba allí; no se cambió nada</translation>
    </message>
    <message>
        <source>the account has no home folder that it can enter; nothing was changed</source>
        <translation>la cuenta no tiene una carpeta personal en la que pueda entrar; no se cambió nada</translation>
    </message>
    <message>
        <source>the folder .ssh cannot be made in the account&apos;s home folder</source>
        <translation>no se puede crear la carpeta .ssh en la carpeta personal de la cuenta</translation>
    </message>
    <message>
        <source>the file is there and the account cannot read it; nothing was changed</source>
        <translation>el archivo existe y la cuenta no puede leerlo; no se cambió nada</translation>
    </message>
    <message>
        <source>the account could not write to the file</source>
        <translation>la cuenta no pudo escribir en el archivo</translation>
    </message>
    <message>
        <source>the server did not run the command: the account has no shell for it, or is kept to something else; have the line above added by whoever looks after the server</source>
        <translation>el servidor no ejecutó el comando: la cuenta no tiene shell para ello o está limitada a otra cosa; pida a quien cuida del servidor que añada la línea de arriba</translation>
    </message>
    <message>
        <source>The server had hung up before the last answer came, and such an answer may be good only once: it asks anew.</source>
        <translation>El servidor había cortado la conexión antes de que llegara la última respuesta, y una respuesta así quizá solo valga una vez: pregunta de nuevo.</translation>
    </message>
    <message>
        <source>This is not the key you have just decided about: it is another one.</source>
        <translation>Esta no es la clave sobre la que acaba de decidir: es otra.</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again with the answer</source>
        <translation>%1 cortó la conexión con una pregunta pendiente; se vuelve a intentar con la respuesta</translation>
    </message>
    <message>
        <source>%1 has hung up while a question is open; it is tried again and asks anew</source>
        <translation>%1 cortó la conexión con una pregunta pendiente; se vuelve a intentar, con una pregunta nueva</translation>
    </message>
    <message>
        <source>no password was given</source>
        <translation>no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>the tunnel it goes through is gone</source>
        <translation>el túnel por el que pasa ya no existe</translation>
    </message>
    <message>
        <source>the way there is gone</source>
        <translation>el camino hasta allí ya no existe</translation>
    </message>
    <message>
        <source>The key %1 is not used: %2</source>
        <translation>La clave %1 no se usa: %2</translation>
    </message>
    <message>
        <source>The certificate %1 is not used: %2</source>
        <translation>El certificado %1 no se usa: %2</translation>
    </message>
    <message>
        <source>the server shows %1, not the key that was asked for</source>
        <translation>el servidor presenta %1, no la clave exigida</translation>
    </message>
    <message>
        <source>the tunnel it goes through has to be connected again: its profile has changed</source>
        <translation>el túnel por el que pasa debe reconectarse: su perfil ha cambiado</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>%1 in %2 is now %3</source>
        <translation>%1 en %2 es ahora %3</translation>
    </message>
    <message>
        <source>this Windows has no Unix sockets; Windows 10 of 2018 and later ones have</source>
        <translation>esta versión de Windows no tiene sockets Unix; Windows 10 de 2018 y las posteriores sí</translation>
    </message>
    <message>
        <source>a portable program keeps nothing on the computer it runs on</source>
        <translation>un programa portátil no guarda nada en el equipo en que se ejecuta</translation>
    </message>
    <message>
        <source>the agent&apos;s pipe belongs to another user</source>
        <translation>la canalización del agente pertenece a otro usuario</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked.</source>
        <translation>No se pudo preguntar si hay una versión más reciente.</translation>
    </message>
    <message>
        <source>Check the network connection and the system&apos;s proxy; the details say what was missing. Nothing else depends on it.</source>
        <translation>Compruebe la conexión de red y el proxy del sistema; los detalles indican qué ha faltado. Nada más depende de ello.</translation>
    </message>
    <message>
        <source>What came as the notice of a new version cannot be trusted.</source>
        <translation>Lo que ha llegado como aviso de una versión nueva no es de confianza.</translation>
    </message>
    <message>
        <source>Something on the way may have replaced it, such as a login page of the network. Try again later, and download nothing until then.</source>
        <translation>Algo en el camino puede haberlo sustituido, como una página de inicio de sesión de la red. Inténtelo más tarde y no descargue nada hasta entonces.</translation>
    </message>
    <message>
        <source>what is signed is no JSON object; its makers erred</source>
        <translation>lo firmado no es un objeto JSON; es un error de quienes lo hicieron</translation>
    </message>
    <message>
        <source>it is about another program</source>
        <translation>trata de otro programa</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>no indica ninguna versión</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>no tiene fecha</translation>
    </message>
    <message>
        <source>its page is no address that begins with %1</source>
        <translation>su página no es una dirección que empiece por %1</translation>
    </message>
    <message>
        <source>the key that this build checks notices of new versions with is no Ed25519 key; it was built with a wrong %1</source>
        <translation>la clave con la que este programa comprueba los avisos de versiones nuevas no es una clave Ed25519; se compiló con un %1 incorrecto</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>supera los %1 bytes</translation>
    </message>
    <message>
        <source>it does not begin with a signature</source>
        <translation>no empieza con una firma</translation>
    </message>
    <message>
        <source>OpenSSL cannot check Ed25519 signatures as it is set up on this computer, so no notice of a new version can be trusted</source>
        <translation>OpenSSL, tal como está configurado en este equipo, no puede comprobar firmas Ed25519, así que ningún aviso de una versión nueva es de confianza</translation>
    </message>
    <message>
        <source>the signature is not by the key that this program trusts</source>
        <translation>la firma no es de la clave en la que confía este programa</translation>
    </message>
    <message>
        <source>no whole answer within %1 seconds</source>
        <translation>sin respuesta completa en %1 segundos</translation>
    </message>
    <message>
        <source>only an address that begins with %1 is asked</source>
        <translation>solo se pregunta a una dirección que empiece por %1</translation>
    </message>
    <message>
        <source>Qt finds no TLS on this computer, so nothing can be asked over HTTPS; install Qt&apos;s TLS plugin and the library that it needs (OpenSSL&apos;s libssl)</source>
        <translation>Qt no encuentra TLS en este equipo, así que no se puede preguntar nada por HTTPS; instale el complemento TLS de Qt y la biblioteca que necesita (libssl de OpenSSL)</translation>
    </message>
    <message>
        <source>the answer leads to an address that is not encrypted</source>
        <translation>la respuesta lleva a una dirección sin cifrar</translation>
    </message>
    <message>
        <source>the answer leads from one address to the next and never to a file</source>
        <translation>la respuesta lleva de una dirección a otra y nunca a un archivo</translation>
    </message>
    <message>
        <source>no encryption could be agreed on: %1</source>
        <translation>no se pudo acordar un cifrado: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>no se acepta el certificado: %1</translation>
    </message>
    <message>
        <source>the answer is the HTTP status %1</source>
        <translation>la respuesta es el estado HTTP %1</translation>
    </message>
    <message>
        <source>it is for all users, and others than the system may change it</source>
        <translation>es para todos los usuarios, y otros además del sistema pueden cambiarlo</translation>
    </message>
    <message>
        <source>the server sends on while it is to wait for an answer: more than %1 KiB</source>
        <translation>el servidor sigue enviando mientras debe esperar una respuesta: más de %1 KiB</translation>
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
        <translation>No se pudo guardar el secreto en el almacén de claves; se volverá a pedir.</translation>
    </message>
    <message>
        <source>A secret could not be removed from the key store.</source>
        <translation>No se pudo eliminar un secreto del almacén de claves.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja del sistema.</translation>
    </message>
    <message>
        <source>The window stays; closing it ends Sallyport and its tunnels.</source>
        <translation>La ventana se mantiene; al cerrarla se cierran Sallyport y sus túneles.</translation>
    </message>
    <message>
        <source>Its name stands in the list at the side.</source>
        <translation>Su nombre está en la lista lateral.</translation>
    </message>
    <message>
        <source>There are several profiles named “%1”.</source>
        <translation>Hay varios perfiles llamados «%1».</translation>
    </message>
    <message>
        <source>Choose the one that is meant in the list at the side.</source>
        <translation>Elija en la lista lateral el que corresponda.</translation>
    </message>
    <message>
        <source>There is no profile named “%1”.</source>
        <translation>No hay ningún perfil llamado «%1».</translation>
    </message>
    <message>
        <source>A link was opened that Sallyport does not understand.</source>
        <translation>Se abrió un enlace que Sallyport no entiende.</translation>
    </message>
    <message>
        <source>A link asks for the profile “%1”, which is not there.</source>
        <translation>Un enlace pide el perfil «%1», que no existe.</translation>
    </message>
    <message>
        <source>Connect “%1”?</source>
        <translation>¿Conectar «%1»?</translation>
    </message>
    <message>
        <source>A link asks for it. Connect only if you have opened that link yourself.</source>
        <translation>Lo pide un enlace. Conecte solo si usted mismo ha abierto ese enlace.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Disconnect “%1”?</source>
        <translation>¿Desconectar «%1»?</translation>
    </message>
    <message>
        <source>A link asks for it. Its open connections are cut.</source>
        <translation>Lo pide un enlace. Sus conexiones abiertas se cortarán.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Quit Sallyport?</source>
        <translation>¿Salir de Sallyport?</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) through its tunnels are open and will be cut.</source>
        <translation>
            <numerusform>Hay %n conexión abierta por sus túneles, que se cortará.</numerusform>
            <numerusform>Hay %n conexiones abiertas por sus túneles, que se cortarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::SecretKeeper</name>
    <message>
        <source>The kept passphrase was not accepted and is no longer kept.</source>
        <translation>La frase de contraseña guardada no se aceptó y ya no se guarda.</translation>
    </message>
    <message>
        <source>The kept password was not accepted and is no longer kept.</source>
        <translation>La contraseña guardada no se aceptó y ya no se guarda.</translation>
    </message>
    <message>
        <source>The kept password was not accepted last time.</source>
        <translation>La contraseña guardada no se aceptó la última vez.</translation>
    </message>
</context>
<context>
    <name>sallyport::gui::UpdateNews</name>
    <message>
        <source>The desktop has no program that opens the page.</source>
        <translation>El escritorio no tiene ningún programa que abra la página.</translation>
    </message>
    <message>
        <source>This is the newest version: Sallyport %1.</source>
        <translation>Esta es la versión más reciente: Sallyport %1.</translation>
    </message>
    <message>
        <source>Asking %1 for a new version …</source>
        <translation>Preguntando a %1 por una versión nueva…</translation>
    </message>
</context>
<context>
    <name>sallyport::profile::FtpLimit</name>
    <message>
        <source>Data connections of one session at a time</source>
        <translation>Conexiones de datos simultáneas de una sesión</translation>
    </message>
    <message>
        <source>Data connections of all sessions at a time</source>
        <translation>Conexiones de datos simultáneas de todas las sesiones</translation>
    </message>
    <message>
        <source>Commands that wait for their reply</source>
        <translation>Comandos que esperan su respuesta</translation>
    </message>
    <message>
        <source>Length of a command</source>
        <translation>Longitud de un comando</translation>
    </message>
    <message>
        <source>Length of a line of a reply</source>
        <translation>Longitud de una línea de una respuesta</translation>
    </message>
    <message>
        <source>Length of a reply that is judged as a whole</source>
        <translation>Longitud de una respuesta que se valora entera</translation>
    </message>
    <message>
        <source>Lines of such a reply</source>
        <translation>Líneas de una respuesta así</translation>
    </message>
    <message>
        <source>To reach the FTP server</source>
        <translation>Para llegar al servidor FTP</translation>
    </message>
    <message>
        <source>To reach the FTP server for a data connection</source>
        <translation>Para llegar al servidor FTP en una conexión de datos</translation>
    </message>
    <message>
        <source>To reach the client in active mode</source>
        <translation>Para llegar al cliente en modo activo</translation>
    </message>
    <message>
        <source>For the use of a data port that was announced</source>
        <translation>Para que se use un puerto de datos anunciado</translation>
    </message>
    <message>
        <source>For the data connection of a transfer that is said to be complete</source>
        <translation>Para la conexión de datos de una transferencia dada por completa</translation>
    </message>
    <message>
        <source>For replies of the server that have to come before one of ours</source>
        <translation>Para respuestas del servidor que deben llegar antes que una nuestra</translation>
    </message>
    <message>
        <source>For the answer to PORT, PASV and the like while the client is held</source>
        <translation>Para la respuesta a PORT, PASV y similares mientras el cliente espera</translation>
    </message>
    <message>
        <source>For a client to read the rest after the server has closed</source>
        <translation>Para que un cliente lea el resto después de que el servidor haya cerrado</translation>
    </message>
    <message>
        <source>For the server to end a session that the client has ended</source>
        <translation>Para que el servidor termine una sesión que el cliente ha terminado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AboutDialog</name>
    <message>
        <source>About Sallyport</source>
        <translation>Acerca de Sallyport</translation>
    </message>
    <message>
        <source>Sallyport %1</source>
        <translation>Sallyport %1</translation>
    </message>
    <message>
        <source>Manages SSH tunnels and forwards FTP through them, with its data connections.</source>
        <translation>Gestiona túneles SSH y reenvía FTP por ellos, con sus conexiones de datos.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin garantía alguna.</translation>
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
        <translation>Secretos</translation>
    </message>
    <message>
        <source>&amp;Copy for a bug report</source>
        <translation>&amp;Copiar para un informe de error</translation>
    </message>
    <message>
        <source>Versions and system; nothing about your profiles</source>
        <translation>Versiones y sistema; nada sobre sus perfiles</translation>
    </message>
    <message>
        <source>&amp;Licences …</source>
        <translation>&amp;Licencias…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::AdvancedPage</name>
    <message>
        <source>Connect &amp;with</source>
        <translation>Conectar &amp;por</translation>
    </message>
    <message>
        <source>IPv4 or IPv6</source>
        <translation>IPv4 o IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>Connect &amp;from</source>
        <translation>Conectar &amp;desde</translation>
    </message>
    <message>
        <source>any address or interface of this computer</source>
        <translation>cualquier dirección o interfaz de este equipo</translation>
    </message>
    <message>
        <source>New &amp;keys after</source>
        <translation>Claves &amp;nuevas tras</translation>
    </message>
    <message>
        <source>1G 1h: how much data, how long</source>
        <translation>1G 1h: cuántos datos, cuánto tiempo</translation>
    </message>
    <message>
        <source>&amp;Compress (helps on slow lines only)</source>
        <translation>&amp;Comprimir (solo ayuda en líneas lentas)</translation>
    </message>
    <message>
        <source>&amp;Replace Unix sockets that another program of yours listens on</source>
        <translation>&amp;Reemplazar sockets Unix en los que escuche otro programa suyo</translation>
    </message>
    <message>
        <source>&amp;Only my own programs may use the forwards, not other users&apos;</source>
        <translation>&amp;Solo mis propios programas pueden usar los reenvíos, no los de otros usuarios</translation>
    </message>
    <message>
        <source>Algorithms, the preferred ones first</source>
        <translation>Algoritmos, primero los preferidos</translation>
    </message>
    <message>
        <source>the usual ones; +name adds, -name leaves out, ^name prefers</source>
        <translation>los habituales; +nombre añade, -nombre omite, ^nombre prefiere</translation>
    </message>
    <message>
        <source>Ci&amp;phers</source>
        <translation>Cifr&amp;ados</translation>
    </message>
    <message>
        <source>Key e&amp;xchanges</source>
        <translation>&amp;Intercambios de claves</translation>
    </message>
    <message>
        <source>&amp;MACs</source>
        <translation>&amp;MAC</translation>
    </message>
    <message>
        <source>&amp;Host keys</source>
        <translation>Claves de &amp;host</translation>
    </message>
    <message>
        <source>RSA si&amp;gnatures</source>
        <translation>&amp;Firmas RSA</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ChangedKeyDialog</name>
    <message>
        <source>The key of %1 has changed.</source>
        <translation>La clave de %1 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 is on file with another kind of key.</source>
        <translation>%1 está registrado con otro tipo de clave.</translation>
    </message>
    <message>
        <source>Someone could be impersonating the server, or it was reinstalled. Ask its owner before you go on.</source>
        <translation>Alguien podría estar suplantando el servidor, o este se reinstaló. Pregunte a su responsable antes de continuar.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Presentada ahora</translation>
    </message>
    <message>
        <source>The key on file stands in %1.</source>
        <translation>La clave registrada está en %1.</translation>
    </message>
    <message>
        <source>&amp;Replace the key…</source>
        <translation>&amp;Reemplazar la clave…</translation>
    </message>
    <message>
        <source>&amp;Accept the key…</source>
        <translation>&amp;Aceptar la clave…</translation>
    </message>
    <message>
        <source>&amp;Replace and connect</source>
        <translation>&amp;Reemplazar y conectar</translation>
    </message>
    <message>
        <source>&amp;Accept and connect</source>
        <translation>&amp;Aceptar y conectar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>I &amp;know why the key is another one.</source>
        <translation>&amp;Sé por qué la clave es otra.</translation>
    </message>
    <message>
        <source>To go on, type the name of the host: %1</source>
        <translation>Para continuar, escriba el nombre del host: %1</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <translation>Nombre del host</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClearNote</name>
    <message>
        <source>Dismiss</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Not to be said of this forward again</source>
        <translation>No volver a avisar de esto en este reenvío</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHints</name>
    <message>
        <source>Encrypted FTP passes unread here, so most transfers will fail.</source>
        <translation>Aquí el FTP cifrado pasa sin leerse, así que la mayoría de las transferencias fallarán.</translation>
    </message>
    <message>
        <source>No encryption of its own: the connection is inside SSH already.</source>
        <translation>Sin cifrado propio: la conexión ya va dentro de SSH.</translation>
    </message>
    <message>
        <source>Host %1, port %2</source>
        <translation>Host %1, puerto %2</translation>
    </message>
    <message>
        <source>File, Site Manager, New site:
Protocol FTP, %1
Encryption: Only use plain FTP (insecure)
Transfer Settings: Passive
%2</source>
        <translation>Archivo, Gestor de sitios, Nuevo sitio:
Protocolo FTP, %1
Cifrado: Usar solo FTP plano (inseguro)
Opciones de transferencia: Pasivo
%2</translation>
    </message>
    <message>
        <source>New Site:
File protocol FTP, Encryption: No encryption
%1
Advanced, Connection: Passive mode
%2</source>
        <translation>Nuevo sitio:
Protocolo FTP, Cifrado: Sin cifrado
%1
Avanzado, Conexión: Modo pasivo
%2</translation>
    </message>
    <message>
        <source>In a terminal, with your own user name:</source>
        <translation>En un terminal, con su propio nombre de usuario:</translation>
    </message>
    <message>
        <source>Windows Explorer</source>
        <translation>Explorador de Windows</translation>
    </message>
    <message>
        <source>Enter this in the address line and press Enter. Explorer asks for the user name and the password.</source>
        <translation>Escriba esto en la barra de direcciones y pulse Enter. El Explorador pide el nombre de usuario y la contraseña.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ClientHintsPage</name>
    <message>
        <source>Command or address for the client</source>
        <translation>Comando o dirección para el cliente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>FTP cl&amp;ient</source>
        <translation>C&amp;liente FTP</translation>
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
        <translation>Reenvío %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a program, an address</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>↓ Received</source>
        <translation>↓ Recibido</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Enviado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>a word for yourself</source>
        <translation>un nombre a su gusto</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>bastion.example.org</source>
        <translation>bastion.example.org</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>el nombre de su cuenta aquí</translation>
    </message>
    <message>
        <source>Give up &amp;after</source>
        <translation>Desistir &amp;tras</translation>
    </message>
    <message>
        <source>Connect when Sally&amp;port starts</source>
        <translation>Conectar al iniciar Sally&amp;port</translation>
    </message>
    <message>
        <source>Connect only when a program uses a &amp;forward</source>
        <translation>Conectar solo cuando un programa use un &amp;reenvío</translation>
    </message>
    <message>
        <source>&amp;Disconnect when unused for</source>
        <translation>&amp;Desconectar si no se usa durante</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionPath</name>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>another profile</source>
        <translation>otro perfil</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>jump host</source>
        <translation>host de salto</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>servidor SSH</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation>servidor FTP</translation>
    </message>
    <message>
        <source>what you permit</source>
        <translation>lo que usted permita</translation>
    </message>
    <message>
        <source>all this computer reaches</source>
        <translation>todo lo que alcanza este equipo</translation>
    </message>
    <message>
        <source>all the server reaches</source>
        <translation>todo lo que alcanza el servidor</translation>
    </message>
    <message>
        <source>SOCKS and HTTP</source>
        <translation>SOCKS y HTTP</translation>
    </message>
    <message>
        <source>whoever reaches the server</source>
        <translation>quien llegue al servidor</translation>
    </message>
    <message>
        <source>programs there</source>
        <translation>programas de allí</translation>
    </message>
    <message>
        <source>your programs</source>
        <translation>sus programas</translation>
    </message>
    <message>
        <source>any computer</source>
        <translation>cualquier equipo</translation>
    </message>
    <message>
        <source>listed computers</source>
        <translation>equipos de la lista</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>FTP data: clear</source>
        <translation>Datos FTP: en claro</translation>
    </message>
    <message>
        <source>FTP data: SSH all the way</source>
        <translation>Datos FTP: SSH en todo el trayecto</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquier lugar</translation>
    </message>
    <message>
        <source>%1 (FTP data)</source>
        <comment>a host</comment>
        <translation>%1 (datos FTP)</translation>
    </message>
    <message>
        <source>Sallyport</source>
        <translation>Sallyport</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n jump host(s)</source>
        <translation>
            <numerusform>%n host de salto</numerusform>
            <numerusform>%n hosts de salto</numerusform>
        </translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>same host</source>
        <translation>mismo host</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a station and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, through SSH to %2</source>
        <translation>%1, por SSH hasta %2</translation>
    </message>
    <message>
        <source>%1, not protected by SSH to %2</source>
        <translation>%1, sin protección de SSH hasta %2</translation>
    </message>
    <message>
        <source>%1, within the same computer to %2</source>
        <translation>%1, dentro del mismo equipo hasta %2</translation>
    </message>
    <message>
        <source>%1, not connected to %2</source>
        <translation>%1, sin conexión con %2</translation>
    </message>
    <message>
        <source>%1; from %2, not protected by SSH to %3</source>
        <translation>%1; desde %2, sin protección de SSH hasta %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ConnectionsTab</name>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Terminar conexión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Whose connections</source>
        <translation>De quién son las conexiones</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>Copy &amp;peer %1</source>
        <translation>Copiar &amp;origen %1</translation>
    </message>
    <message>
        <source>Copy &amp;destination %1</source>
        <translation>Copiar &amp;destino %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyLine</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::CopyText</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DamagedPage</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>El archivo no contiene nada.</translation>
    </message>
    <message>
        <source>These are the first %1 of it.</source>
        <translation>Estos son los primeros %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DestinationForm</name>
    <message>
        <source>A host, or the path of a Unix socket</source>
        <translation>Un host o la ruta de un socket Unix</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP</source>
        <translation>El puerto 21 es el de FTP</translation>
    </message>
    <message>
        <source>Port 21 is that of FTP: as TCP, its listings and files do not come through.</source>
        <translation>El puerto 21 es el de FTP: como TCP, sus listados y archivos no llegan.</translation>
    </message>
    <message>
        <source>Make it an FTP forward</source>
        <translation>Convertir en reenvío FTP</translation>
    </message>
    <message>
        <source>As this computer sees it: localhost is this computer.</source>
        <translation>Visto desde este equipo: localhost es este equipo.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is the server itself.</source>
        <translation>Visto desde el servidor SSH: localhost es el propio servidor.</translation>
    </message>
    <message>
        <source>As the SSH server sees it: localhost is %1 itself.</source>
        <translation>Visto desde el servidor SSH: localhost es el propio %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosisText</name>
    <message>
        <source>%1 as followed</source>
        <translation>%1 según el archivo seguido</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>Conexión con %1</translation>
    </message>
    <message>
        <source>Greeting of %1</source>
        <translation>Saludo de %1</translation>
    </message>
    <message>
        <source>Encryption with %1</source>
        <translation>Cifrado con %1</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>Clave de host de %1</translation>
    </message>
    <message>
        <source>Ways to log in to %1</source>
        <translation>Métodos de autenticación de %1</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Listener of %1</source>
        <translation>Puerto de escucha de %1</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <translation>Quién llega a %1</translation>
    </message>
    <message>
        <source>Destination of %1</source>
        <translation>Destino de %1</translation>
    </message>
    <message>
        <source>FTP server of %1</source>
        <translation>Servidor FTP de %1</translation>
    </message>
    <message>
        <source>FTP login through %1</source>
        <translation>Inicio de sesión FTP a través de %1</translation>
    </message>
    <message>
        <source>FTP transfer by %1</source>
        <translation>Transferencia FTP con %1</translation>
    </message>
    <message>
        <source>What to set in the FTP client</source>
        <translation>Qué configurar en el cliente FTP</translation>
    </message>
    <message>
        <source>After the login to %1</source>
        <translation>Tras iniciar sesión en %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DiagnosticsDialog</name>
    <message>
        <source>&amp;Replace the names of hosts, users and profiles</source>
        <translation>&amp;Reemplazar los nombres de hosts, usuarios y perfiles</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>This is all that is saved. Read it before you give it to somebody.</source>
        <translation>Esto es todo lo que se guarda. Léalo antes de entregárselo a alguien.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ExportDialog</name>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Hacer copia de seguridad de todo</translation>
    </message>
    <message>
        <source>Profiles to export</source>
        <translation>Perfiles que exportar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Elegir &amp;todos</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Elegir &amp;ninguno</translation>
    </message>
    <message>
        <source>The file has no passwords and no keys in it, but names, addresses and accounts.</source>
        <translation>El archivo no contiene contraseñas ni claves, pero sí nombres, direcciones y cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>In the backup: %n profile(s), what new profiles start from, and the preferences of this program.</source>
        <translation>
            <numerusform>En la copia: %n perfil, los valores predeterminados de los perfiles nuevos y las preferencias de este programa.</numerusform>
            <numerusform>En la copia: %n perfiles, los valores predeterminados de los perfiles nuevos y las preferencias de este programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: passwords, key files, and the list of known hosts.</source>
        <translation>No se incluyen: contraseñas, archivos de clave ni la lista de hosts conocidos.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: %1</source>
        <comment>files</comment>
        <translation>Omitidos, porque no se pueden leer: %1</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>&amp;Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>&amp;Hacer copia</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n profile(s)</source>
        <translation>
            <numerusform>&amp;Exportar %n perfil</numerusform>
            <numerusform>&amp;Exportar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes through “%2”, which is not chosen.</source>
        <translation>«%1» pasa por «%2», que no está elegido.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Replace it, or choose another name.</source>
        <translation>Reemplácelo o elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write in it, and the free space; or choose another place.</source>
        <translation>Compruebe que la carpeta exista, que usted pueda escribir en ella y el espacio libre; o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose the file to write</source>
        <translation>Elegir el archivo que se va a escribir</translation>
    </message>
    <message>
        <source>Sallyport files (*.json)</source>
        <translation>Archivos de Sallyport (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FieldNames</name>
    <message>
        <source>name</source>
        <comment>field of a profile</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>server</source>
        <comment>field of a profile</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>user</source>
        <comment>field of a profile</comment>
        <translation>usuario</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>field of a profile</comment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>forwards</source>
        <comment>field of a profile</comment>
        <translation>reenvíos</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderModel</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections</comment>
        <translation>Ahora</translation>
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
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Di&amp;sconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Profiles of the folder</source>
        <translation>Perfiles de la carpeta</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>No hay ningún perfil en esta carpeta.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 de %2 conectados</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 ↑ %2</source>
        <translation>↓ %1 ↑ %2</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Conectar %n perfil</numerusform>
            <numerusform>&amp;Conectar %n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sconnect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Desconectar %n perfil</numerusform>
            <numerusform>&amp;Desconectar %n perfiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FolderText</name>
    <message>
        <source>“%1” and “%2” both want %3 of this computer: only one of them gets it.</source>
        <translation>Tanto «%1» como «%2» piden %3 de este equipo: solo uno de ellos lo obtiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n more port(s) are wanted twice.</source>
        <translation>
            <numerusform>%n puerto más se pide por duplicado.</numerusform>
            <numerusform>%n puertos más se piden por duplicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are on %1.</source>
        <translation>Todos están en %1.</translation>
    </message>
    <message>
        <source>All log in as %1.</source>
        <translation>Todos inician sesión como %1.</translation>
    </message>
    <message>
        <source>All go through the profile “%1”.</source>
        <translation>Todos pasan por el perfil «%1».</translation>
    </message>
    <message>
        <source>All go through %1.</source>
        <translation>Todos pasan por %1.</translation>
    </message>
    <message>
        <source>Tags of all: %1</source>
        <translation>Etiquetas de todos: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FollowOffer</name>
    <message>
        <source>Fo&amp;llow the file</source>
        <translation>Se&amp;guir el archivo</translation>
    </message>
    <message>
        <source>%1 says how %2 is reached. A profile that follows the file reads it again at each connection, as ssh does; the forwards stay its own.</source>
        <translation>%1 dice cómo llegar a %2. Un perfil que sigue el archivo lo lee de nuevo en cada conexión, como hace ssh; los reenvíos siguen siendo suyos.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Formats</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
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
</context>
<context>
    <name>sallyport::ui::ForwardModel</name>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>%1, %2, listens on %3, reaches %4, %5</source>
        <translation>%1, %2, escucha en %3, llega a %4, %5</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Llega a</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>connections at the moment</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsPage</name>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>Paste an ssh -L, -R or -D command here to add its forwards.</source>
        <translation>Pegue aquí un comando ssh con -L, -R o -D para añadir sus reenvíos.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>No se añadió nada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n reenvío añadido.</numerusform>
            <numerusform>%n reenvíos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>En el portapapeles no hay ningún comando ssh con -L, -R o -D.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ForwardsTab</name>
    <message>
        <source>Nothing is forwarded yet. Add a forward, or paste a line like
ssh -L 8080:web:80 server</source>
        <translation>Aún no se reenvía nada. Añada un reenvío o pegue una línea como
ssh -L 8080:web:80 server</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>&amp;Add forward …</source>
        <translation>&amp;Añadir reenvío…</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Try port %1 again</source>
        <translation>In&amp;tentar de nuevo el puerto %1</translation>
    </message>
    <message>
        <source>&amp;Use port %1</source>
        <translation>&amp;Usar el puerto %1</translation>
    </message>
    <message>
        <source>%1: Port %2 is taken by %3 (PID %4).</source>
        <translation>%1: el puerto %2 está ocupado por %3 (PID %4).</translation>
    </message>
    <message>
        <source>Remove the forward “%1”?</source>
        <translation>¿Eliminar el reenvío «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n forwards?</source>
        <translation>
            <numerusform>¿Eliminar %n reenvío?</numerusform>
            <numerusform>¿Eliminar %n reenvíos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) through it are cut.</source>
        <translation>
            <numerusform>Se cortará %n conexión abierta que pasa por él.</numerusform>
            <numerusform>Se cortarán %n conexiones abiertas que pasan por él.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) added.</source>
        <translation>
            <numerusform>%n reenvío añadido.</numerusform>
            <numerusform>%n reenvíos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no ssh -L, -R or -D command in the clipboard.</source>
        <translation>En el portapapeles no hay ningún comando ssh con -L, -R o -D.</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>No se añadió nada: %1.</translation>
    </message>
    <message>
        <source>Open with which program</source>
        <translation>Con qué programa abrir</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>No se puede iniciar %1.</translation>
    </message>
    <message>
        <source>&amp;Open in the FTP client</source>
        <translation>Abrir en el cliente &amp;FTP</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Open &amp;with %1</source>
        <translation>Abrir c&amp;on %1</translation>
    </message>
    <message>
        <source>Open with &amp;another program …</source>
        <translation>Abrir con otro pro&amp;grama…</translation>
    </message>
    <message>
        <source>&amp;Copy address %1</source>
        <translation>&amp;Copiar la dirección %1</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>Copiar como comando &amp;ssh</translation>
    </message>
    <message>
        <source>Copy the e&amp;rror</source>
        <translation>Copiar el e&amp;rror</translation>
    </message>
    <message>
        <source>Switch o&amp;ff</source>
        <translation>Desact&amp;ivar</translation>
    </message>
    <message>
        <source>Switch o&amp;n</source>
        <translation>Act&amp;ivar</translation>
    </message>
    <message>
        <source>&amp;Duplicate …</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Add &amp;forward …</source>
        <translation>Añadir reen&amp;vío…</translation>
    </message>
    <message>
        <source>&amp;Paste -L, -R or -D</source>
        <translation>&amp;Pegar -L, -R o -D</translation>
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
        <translation> bytes</translation>
    </message>
    <message>
        <source>Back to the usual values</source>
        <translation>Volver a los valores habituales</translation>
    </message>
    <message>
        <source>Limits and time-outs</source>
        <translation>Límites y tiempos de espera</translation>
    </message>
    <message>
        <source>How much there may be</source>
        <translation>Cuánto puede haber</translation>
    </message>
    <message>
        <source>How long to wait</source>
        <translation>Cuánto esperar</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>De %1 a %2, normalmente %3</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>lo habitual</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpLoginDialog</name>
    <message>
        <source>Test FTP transfers</source>
        <translation>Probar transferencias FTP</translation>
    </message>
    <message>
        <source>Logs in to the FTP server %1 through the tunnel and fetches a listing in each way that FTP has. Nothing is changed there, and the password is not kept.</source>
        <translation>Inicia sesión en el servidor FTP %1 por el túnel y obtiene un listado en cada uno de los modos de FTP. Allí no se cambia nada, y la contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>&amp;FTP user name</source>
        <translation>Nombre de usuario &amp;FTP</translation>
    </message>
    <message>
        <source>FTP &amp;password</source>
        <translation>&amp;Contraseña FTP</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpOptionsPage</name>
    <message>
        <source>to the FTP server &amp;itself (safe)</source>
        <translation>al &amp;propio servidor FTP (seguro)</translation>
    </message>
    <message>
        <source>wherever the server sa&amp;ys</source>
        <translation>a&amp;donde diga el servidor</translation>
    </message>
    <message>
        <source>where it says, if that is on this &amp;list:</source>
        <translation>adonde diga, si está en esta &amp;lista:</translation>
    </message>
    <message>
        <source>Addresses data connections may go to</source>
        <translation>Direcciones a las que pueden ir las conexiones de datos</translation>
    </message>
    <message>
        <source>10.0.0.7, 192.168.1.0/24</source>
        <translation>10.0.0.7, 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Files travel</source>
        <translation>Los archivos van</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The SSH server listens for it</source>
        <translation>El servidor SSH escucha para ello</translation>
    </message>
    <message>
        <source>Turn it into passive mode</source>
        <translation>Convertirlo en modo pasivo</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazarlo</translation>
    </message>
    <message>
        <source>Active &amp;mode</source>
        <translation>&amp;Modo activo</translation>
    </message>
    <message>
        <source>Address the FTP server reaches the SSH server at</source>
        <translation>Dirección en la que el servidor FTP llega al servidor SSH</translation>
    </message>
    <message>
        <source>found out by itself</source>
        <translation>se averigua automáticamente</translation>
    </message>
    <message>
        <source>Reached &amp;back at</source>
        <translation>Camino de &amp;vuelta</translation>
    </message>
    <message>
        <source>Address of the SSH server that FTP clients are told</source>
        <translation>Dirección del servidor SSH que se indica a los clientes FTP</translation>
    </message>
    <message>
        <source>Clients are told</source>
        <translation>Se indica a los clientes</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejarlo pasar</translation>
    </message>
    <message>
        <source>FTP&apos;s own &amp;TLS</source>
        <translation>&amp;TLS propio de FTP</translation>
    </message>
    <message>
        <source>First port for data</source>
        <translation>Primer puerto para datos</translation>
    </message>
    <message>
        <source>Last port for data</source>
        <translation>Último puerto para datos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Lowest port for passive data at the server</source>
        <translation>Puerto más bajo para datos pasivos en el servidor</translation>
    </message>
    <message>
        <source>Lowest port for active data at the client</source>
        <translation>Puerto más bajo para datos activos en el cliente</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>pasivo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Lowest data port</source>
        <translation>Puerto de datos más bajo</translation>
    </message>
    <message>
        <source>Try EPSV when the server refuses PASV, and the other way round</source>
        <translation>Probar EPSV cuando el servidor rechace PASV, y viceversa</translation>
    </message>
    <message>
        <source>Leave out of the server&apos;s list of features what cannot work here</source>
        <translation>Omitir de la lista de funciones del servidor lo que aquí no puede funcionar</translation>
    </message>
    <message>
        <source>Repair replies of several lines for old clients</source>
        <translation>Corregir respuestas de varias líneas para clientes antiguos</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Take data connections only from the user who made the session</source>
        <translation>Aceptar conexiones de datos solo del usuario que abrió la sesión</translation>
    </message>
    <message>
        <source>Where this computer can tell who made a connection</source>
        <translation>Si este equipo puede saber quién abrió una conexión</translation>
    </message>
    <message>
        <source>Other users</source>
        <translation>Otros usuarios</translation>
    </message>
    <message>
        <source>The SSH server listens where the FTP server can reach it; otherwise passive mode is used towards the FTP server.</source>
        <translation>El servidor SSH escucha donde el servidor FTP pueda llegar a él; si no, se usa el modo pasivo con el servidor FTP.</translation>
    </message>
    <message>
        <source>Fails where the SSH server may not listen (GatewayPorts).</source>
        <translation>Falla donde el servidor SSH no puede escuchar (GatewayPorts).</translation>
    </message>
    <message>
        <source>The client keeps its active mode, the FTP server sees passive mode. Works almost everywhere.</source>
        <translation>El cliente conserva su modo activo y el servidor FTP ve modo pasivo. Funciona casi en todas partes.</translation>
    </message>
    <message>
        <source>Clients that try active mode are told to use passive mode.</source>
        <translation>A los clientes que intentan el modo activo se les indica que usen el pasivo.</translation>
    </message>
    <message>
        <source>Ports for data there</source>
        <translation>Puertos de datos allí</translation>
    </message>
    <message>
        <source>Ports for data here</source>
        <translation>Puertos de datos aquí</translation>
    </message>
    <message>
        <source>The connection is inside SSH already. Clients go on without it.</source>
        <translation>La conexión ya va dentro de SSH. Los clientes continúan sin TLS.</translation>
    </message>
    <message>
        <source>Nothing can be read or repaired then, so most transfers fail.</source>
        <translation>Entonces no se puede leer ni corregir nada, así que la mayoría de las transferencias fallan.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::FtpSelfTest</name>
    <message>
        <source>Test FTP t&amp;ransfers…</source>
        <translation>Probar t&amp;ransferencias FTP…</translation>
    </message>
    <message>
        <source>Logs in to the FTP server through the tunnel and tries each kind of transfer.</source>
        <translation>Inicia sesión en el servidor FTP por el túnel y prueba cada tipo de transferencia.</translation>
    </message>
    <message>
        <source>What the test found about FTP</source>
        <translation>Lo que averiguó la prueba sobre FTP</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los resultados</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Help</name>
    <message>
        <source>The desktop has no program that opens the log file.</source>
        <translation>El escritorio no tiene ningún programa que abra el archivo de registro.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpPages</name>
    <message>
        <source>en</source>
        <comment>the folder of the help&apos;s pages: code of this language</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HelpWindow</name>
    <message>
        <source>No page has that.</source>
        <translation>Ninguna página contiene eso.</translation>
    </message>
    <message>
        <source>Help – Sallyport</source>
        <translation>Ayuda – Sallyport</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>¿Abrir esta página en el navegador?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
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
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>the name of your account here</source>
        <translation>el nombre de su cuenta aquí</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>Host de salto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The new jump host is not saved.</source>
        <translation>El nuevo host de salto no está guardado.</translation>
    </message>
    <message>
        <source>The changes to this jump host are not saved.</source>
        <translation>Los cambios en este host de salto no están guardados.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyDialog</name>
    <message>
        <source>%1 shows this key for the first time.</source>
        <translation>%1 presenta esta clave por primera vez.</translation>
    </message>
    <message>
        <source>If you can, compare it with what the server&apos;s owner gave you.</source>
        <translation>Si puede, compárela con la que le facilitó el responsable del servidor.</translation>
    </message>
    <message>
        <source>Fingerprint of its %1 key:</source>
        <translation>Huella digital de su clave %1:</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>It will be stored in %1.</source>
        <translation>Se guardará en %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect &amp;once</source>
        <translation>Conectar solo esta &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Confiar y conectar</translation>
    </message>
    <message>
        <source>Show the key as a picture</source>
        <translation>Mostrar la clave como imagen</translation>
    </message>
    <message>
        <source>The key as a picture of characters</source>
        <translation>La clave como imagen de caracteres</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::HostKeyPage</name>
    <message>
        <source>The host key proves that the server is the one you mean. A changed key is never taken without asking.</source>
        <translation>La clave de host demuestra que el servidor es el que usted espera. Una clave cambiada nunca se acepta sin preguntar.</translation>
    </message>
    <message>
        <source>An &amp;unknown key</source>
        <translation>Una clave &amp;desconocida</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Accept and remember it</source>
        <translation>Aceptarla y recordarla</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Rechazarla</translation>
    </message>
    <message>
        <source>&amp;Only this key</source>
        <translation>&amp;Solo esta clave</translation>
    </message>
    <message>
        <source>SHA256:… or empty</source>
        <translation>SHA256:… o vacío</translation>
    </message>
    <message>
        <source>Look it up &amp;as</source>
        <translation>&amp;Buscarla como</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>el nombre del servidor</translation>
    </message>
    <message>
        <source>&amp;Files with known keys</source>
        <translation>&amp;Archivos con claves conocidas</translation>
    </message>
    <message>
        <source>Sallyport&apos;s own, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</source>
        <translation>el propio de Sallyport, ~/.ssh/known_hosts, /etc/ssh/ssh_known_hosts</translation>
    </message>
    <message>
        <source>&amp;Hide host names in the file (hashed)</source>
        <translation>&amp;Ocultar los nombres de host en el archivo (hash)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportChoices</name>
    <message>
        <source>Fo&amp;llow the file: read it again at each connection</source>
        <translation>Se&amp;guir el archivo: leerlo de nuevo en cada conexión</translation>
    </message>
    <message>
        <source>The profiles then only name the host of the file</source>
        <translation>Los perfiles solo nombran entonces el host del archivo</translation>
    </message>
    <message>
        <source>&amp;Run the commands in the file that say which lines count …</source>
        <translation>&amp;Ejecutar los comandos del archivo que dicen qué líneas valen…</translation>
    </message>
    <message>
        <source>Those of Match exec; without them these lines are left out</source>
        <translation>Los de Match exec; sin ellos esas líneas se omiten</translation>
    </message>
    <message>
        <source>As TCP, the listings and files of FTP do not come through</source>
        <translation>Como TCP, los listados y archivos de FTP no llegan</translation>
    </message>
    <message>
        <source>What new profiles &amp;start from, as it is in the file</source>
        <translation>Los &amp;valores predeterminados de los perfiles nuevos, como están en el archivo</translation>
    </message>
    <message>
        <source>The &amp;preferences of this program, as they are in the file</source>
        <translation>Las &amp;preferencias de este programa, como están en el archivo</translation>
    </message>
    <message>
        <source>Put new ones into the &amp;folder:</source>
        <translation>Poner los nuevos en la &amp;carpeta:</translation>
    </message>
    <message>
        <source>The one in the file</source>
        <translation>La del archivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Run these commands?</source>
        <translation>¿Ejecutar estos comandos?</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportDialog</name>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Elija el archivo de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Looking for what is on this computer …</source>
        <translation>Buscando lo que hay en este equipo…</translation>
    </message>
    <message>
        <source>Profiles that are here but not in the backup stay as they are. Passwords are not in a backup; they stay in the key store of the computer they were typed on.</source>
        <translation>Los perfiles que están aquí, pero no en la copia de seguridad, quedan como están. Las contraseñas no forman parte de una copia; permanecen en el almacén de claves del equipo en el que se escribieron.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Aún no se ha restaurado nada.</translation>
    </message>
    <message>
        <source>Comparing with the profiles that are here …</source>
        <translation>Comparando con los perfiles que hay aquí…</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo…</translation>
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
        <translation>Nuevo, y confía más de lo habitual</translation>
    </message>
    <message>
        <source>Trusts more than now</source>
        <translation>Confía más que ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <comment>what differs</comment>
        <translation>Cambia %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n thing(s)</source>
        <translation>
            <numerusform>Cambia %n dato</numerusform>
            <numerusform>Cambia %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Is here already, the same</source>
        <translation>Ya está aquí, igual</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Trusts more than usual:</source>
        <translation>Confía más de lo habitual:</translation>
    </message>
    <message>
        <source>Trusts more than now:</source>
        <translation>Confía más que ahora:</translation>
    </message>
    <message>
        <source>Changes the profile “%1”:</source>
        <translation>Cambia el perfil «%1»:</translation>
    </message>
    <message>
        <source>Changes the profile that is here:</source>
        <translation>Cambia el perfil que hay aquí:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n forward(s) more</source>
        <translation>
            <numerusform>… y %n reenvío más</numerusform>
            <numerusform>… y %n reenvíos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over as it was:</source>
        <translation>No se importa tal como estaba:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
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
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportPlanPage</name>
    <message>
        <source>Choose &amp;all</source>
        <translation>Elegir &amp;todos</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Elegir &amp;ninguno</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>Perfiles que importar</translation>
    </message>
    <message>
        <source>About the selected profile</source>
        <translation>Sobre el perfil seleccionado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportSourcePage</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Origen:</translation>
    </message>
    <message>
        <source>Code pa&amp;ge:</source>
        <translation>Página de có&amp;digos:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>&amp;Comando:</translation>
    </message>
    <message>
        <source>Fil&amp;e or folder:</source>
        <translation>&amp;Archivo o carpeta:</translation>
    </message>
    <message>
        <source>Fil&amp;e:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The sessions of this user, from the registry</source>
        <translation>Las sesiones de este usuario, del Registro de Windows</translation>
    </message>
    <message>
        <source>Nothing to import was found in the usual places. Choose a file, or another source.</source>
        <translation>No se encontró nada que importar en los lugares habituales. Elija un archivo u otro origen.</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>Elegir qué importar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ImportText</name>
    <message>
        <source>OpenSSH configuration</source>
        <translation>Configuración de OpenSSH</translation>
    </message>
    <message>
        <source>PuTTY sessions</source>
        <translation>Sesiones de PuTTY</translation>
    </message>
    <message>
        <source>Tectia configuration (ssh-broker-config.xml)</source>
        <translation>Configuración de Tectia (ssh-broker-config.xml)</translation>
    </message>
    <message>
        <source>Sallyport file: export or backup</source>
        <translation>Archivo de Sallyport: exportación o copia de seguridad</translation>
    </message>
    <message>
        <source>ssh command line</source>
        <translation>Línea de comandos de ssh</translation>
    </message>
    <message>
        <source>in the registry</source>
        <translation>en el Registro de Windows</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>source, where it is, how many profiles</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste the command. It is read, not run.</source>
        <translation>Escriba o pegue el comando. Se lee, no se ejecuta.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <comment>code page</comment>
        <translation>Automática: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Check the path and that you may read it, or choose another file.</source>
        <translation>Compruebe la ruta y que usted pueda leerlo, o elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program.</source>
        <translation>«%1» lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Update this program, then import it again.</source>
        <translation>Actualice este programa y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>This program cannot follow that command.</source>
        <translation>Este programa no puede interpretar ese comando.</translation>
    </message>
    <message>
        <source>Nothing can be imported from “%1”.</source>
        <translation>No se puede importar nada de «%1».</translation>
    </message>
    <message>
        <source>It is not what was chosen above, or it is damaged. Choose another source or another file.</source>
        <translation>No es lo que se eligió arriba, o está dañado. Elija otro origen u otro archivo.</translation>
    </message>
    <message>
        <source>Something in it does not exist here.</source>
        <translation>Algo de su contenido no existe aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of settings were left out.</source>
        <translation>
            <numerusform>Se omitió %n tipo de ajustes.</numerusform>
            <numerusform>Se omitieron %n tipos de ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the file was not understood.</source>
        <translation>Parte del archivo no se entendió.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) or file(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %n línea o archivo.</numerusform>
            <numerusform>Se omitieron %n líneas o archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n no utilizable</numerusform>
            <numerusform>%n no utilizables</numerusform>
        </translation>
    </message>
    <message>
        <source>No profiles are in it.</source>
        <translation>No contiene ningún perfil.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <comment>list of counts</comment>
        <translation>Encontrados: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be taken over completely; select one to see what.</source>
        <translation>
            <numerusform>%n de ellos no se puede importar por completo; selecciónelo para ver qué falta.</numerusform>
            <numerusform>%n de ellos no se pueden importar por completo; seleccione uno para ver qué falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and fields were read as %1; choose another code page if letters are wrong.</source>
        <translation>Los nombres y campos se leyeron como %1; elija otra página de códigos si hay letras incorrectas.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n profile(s)</source>
        <translation>
            <numerusform>&amp;Importar %n perfil</numerusform>
            <numerusform>&amp;Importar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %n profile(s)</source>
        <translation>
            <numerusform>&amp;Restaurar %n perfil</numerusform>
            <numerusform>&amp;Restaurar %n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n profile(s) were written.</source>
        <translation>
            <numerusform>Detenido: se escribió %n perfil.</numerusform>
            <numerusform>Detenido: se escribieron %n perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the rest, or close this window.</source>
        <translation>Importe el resto o cierre esta ventana.</translation>
    </message>
    <message>
        <source>Your profiles have changed meanwhile, so nothing was written.</source>
        <translation>Sus perfiles han cambiado entretanto, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Look at the list again; it shows what would happen now.</source>
        <translation>Vuelva a mirar la lista; muestra lo que ocurriría ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) were written, then it stopped.</source>
        <translation>
            <numerusform>Se escribió %n perfil y luego se detuvo.</numerusform>
            <numerusform>Se escribieron %n perfiles y luego se detuvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct that and import the rest again.</source>
        <translation>Corríjalo y vuelva a importar el resto.</translation>
    </message>
    <message numerus="yes">
        <source>Also choose the %n profile(s) that would trust more than now; select one to see what</source>
        <translation>
            <numerusform>Elegir también el perfil que confiaría más que ahora; selecciónelo para ver en qué</numerusform>
            <numerusform>Elegir también los %n perfiles que confiarían más que ahora; seleccione uno para ver en qué</numerusform>
        </translation>
    </message>
    <message>
        <source>With it, all profiles that start from there would trust more than now:</source>
        <translation>Con ello, todos los perfiles que parten de esos valores confiarían más que ahora:</translation>
    </message>
    <message>
        <source>The file asks for it, as you, to find out which of its lines count:</source>
        <translation>El archivo lo pide, en su nombre, para averiguar cuáles de sus líneas valen:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InstallKeyDialog</name>
    <message>
        <source>To add a key, the account has to be logged in to by something that works already, such as a password or another key.</source>
        <translation>Para añadir una clave, hay que iniciar sesión en la cuenta con algo que ya funcione, como una contraseña u otra clave.</translation>
    </message>
    <message>
        <source>The line that is added</source>
        <translation>La línea que se añade</translation>
    </message>
    <message>
        <source>Install a key on the server</source>
        <translation>Instalar una clave en el servidor</translation>
    </message>
    <message>
        <source>The server is reached through the tunnel of another profile, which this cannot use. Connect, and add the line there by hand.</source>
        <translation>Al servidor se llega por el túnel de otro perfil, que aquí no se puede usar. Conecte y añada allí la línea a mano.</translation>
    </message>
    <message>
        <source>Adds the line below to %1 of %2 on %3, unless its key is there already. Nothing else is changed there.</source>
        <translation>Añade la línea de abajo a %1 de %2 en %3, salvo que su clave ya esté allí. No se cambia nada más.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>The command that is run there</source>
        <translation>El comando que se ejecuta allí</translation>
    </message>
    <message>
        <source>It is run by the account&apos;s shell. Its input is two lines: the key alone, by which it sees whether it is there, and the line above.</source>
        <translation>Lo ejecuta la shell de la cuenta. Su entrada son dos líneas: la clave sola, con la que ve si ya está, y la línea de arriba.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>The profile has no key of its own, and there is none in ~/.ssh. Make one with New key.</source>
        <translation>El perfil no tiene clave propia y no hay ninguna en ~/.ssh. Cree una con «Nueva clave».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Stopped. If it had been connected already, the key may be there.</source>
        <translation>Detenido. Si ya había conectado, puede que la clave esté allí.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Logged in. Adding the key…</source>
        <translation>Sesión iniciada. Añadiendo la clave…</translation>
    </message>
    <message>
        <source>Test the connection to see whether it is enough now.</source>
        <translation>Pruebe la conexión para ver si ahora basta.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::InteractiveDialog</name>
    <message>
        <source>%1 has a message</source>
        <translation>%1 tiene un mensaje</translation>
    </message>
    <message>
        <source>%1 asks before it lets you in</source>
        <translation>%1 pregunta antes de dejarle entrar</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>La última respuesta no se aceptó.</translation>
    </message>
    <message>
        <source>&amp;Remember the answer</source>
        <translation>&amp;Recordar la respuesta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The server asks:</source>
        <translation>El servidor pregunta:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer to the server&apos;s question: %1</source>
        <translation>Respuesta a la pregunta del servidor: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::KeyActions</name>
    <message>
        <source>&amp;New key…</source>
        <translation>&amp;Nueva clave…</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>Instalar en el ser&amp;vidor…</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key and names it above</source>
        <translation>Crea una clave Ed25519 y la indica arriba</translation>
    </message>
    <message>
        <source>Adds the public half of a key to the account&apos;s authorized_keys, after showing how</source>
        <translation>Añade la parte pública de una clave al authorized_keys de la cuenta, tras mostrar cómo</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Language</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Sallyport %1 is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). Its text stands at the end.</source>
        <translation>Sallyport %1 es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Su texto está al final.</translation>
    </message>
    <message>
        <source>What it is made of besides:</source>
        <translation>De qué más se compone:</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>an address on the web</comment>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Text of the licence: %1</source>
        <translation>Texto de la licencia: %1</translation>
    </message>
    <message>
        <source>What came along with this copy:</source>
        <translation>Lo que acompaña a esta copia:</translation>
    </message>
    <message>
        <source>The texts that came along with this copy:</source>
        <translation>Los textos que acompañan a esta copia:</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ListenerForm</name>
    <message>
        <source>Allow local &amp;connections only</source>
        <translation>Permitir solo &amp;conexiones locales</translation>
    </message>
    <message>
        <source>Let in onl&amp;y</source>
        <translation>A&amp;dmitir solo</translation>
    </message>
    <message>
        <source>&amp;Programs of</source>
        <translation>&amp;Programas de</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>An address, * for every one, or the path of a Unix socket</source>
        <translation>Una dirección, * para todas o la ruta de un socket Unix</translation>
    </message>
    <message>
        <source>Port to listen on</source>
        <translation>Puerto en el que escuchar</translation>
    </message>
    <message>
        <source>any free</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>anybody – or 192.168.1.0/24, 10.0.0.7</source>
        <translation>cualquiera – o 192.168.1.0/24, 10.0.0.7</translation>
    </message>
    <message>
        <source>users as the profile says</source>
        <translation>usuarios según el perfil</translation>
    </message>
    <message>
        <source>my own user only</source>
        <translation>solo mi propio usuario</translation>
    </message>
    <message>
        <source>every user</source>
        <translation>todos los usuarios</translation>
    </message>
    <message>
        <source>Whose programs may use this forward. With “my own user only”, what comes from another user or another computer is closed at once.</source>
        <translation>De quién pueden ser los programas que usan este reenvío. Con «solo mi propio usuario», lo que llegue de otro usuario o de otro equipo se cierra de inmediato.</translation>
    </message>
    <message>
        <source>Is the port free</source>
        <translation>Si el puerto está libre</translation>
    </message>
    <message>
        <source>This computer only, IPv4 and IPv6</source>
        <translation>Solo este equipo, IPv4 e IPv6</translation>
    </message>
    <message>
        <source>The server only</source>
        <translation>Solo el servidor</translation>
    </message>
    <message>
        <source>Only there, IPv4</source>
        <translation>Solo allí, IPv4</translation>
    </message>
    <message>
        <source>Only there, IPv6</source>
        <translation>Solo allí, IPv6</translation>
    </message>
    <message>
        <source>An address of this computer</source>
        <translation>Una dirección de este equipo</translation>
    </message>
    <message>
        <source>Every address of this computer</source>
        <translation>Todas las direcciones de este equipo</translation>
    </message>
    <message>
        <source>Every address of the server</source>
        <translation>Todas las direcciones del servidor</translation>
    </message>
    <message>
        <source>Whoever reaches the server can use this forward, without a password, if the server allows it (GatewayPorts).</source>
        <translation>Quien llegue al servidor puede usar este reenvío, sin contraseña, si el servidor lo permite (GatewayPorts).</translation>
    </message>
    <message>
        <source>Any computer that reaches this one can use this forward, without a password.</source>
        <translation>Cualquier equipo que llegue a este puede usar este reenvío, sin contraseña.</translation>
    </message>
    <message>
        <source>The computers on the list can use this forward, without a password.</source>
        <translation>Los equipos de la lista pueden usar este reenvío, sin contraseña.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1 now.</source>
        <translation>Este equipo no tiene ahora la dirección %1.</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system.</source>
        <translation>Los puertos inferiores a 1024 son para el sistema.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another forward that runs now.</source>
        <translation>El puerto %1 está ocupado por otro reenvío en funcionamiento.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2 (PID %3).</source>
        <translation>El puerto %1 está ocupado por %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>El puerto %1 está ocupado por otro programa.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogModel</name>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>time, level, profile, what happened</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LogTab</name>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Lo importante</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Of which profiles</source>
        <translation>De qué perfiles</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Sa&amp;ve …</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>El registro se guardó como %1.</translation>
    </message>
    <message>
        <source>The log could not be saved as %1: %2</source>
        <translation>No se pudo guardar el registro como %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::LoginPage</name>
    <message>
        <source>Passwords are not part of a profile. You are asked for them, and may have them remembered in the key store.</source>
        <translation>Las contraseñas no forman parte de un perfil. Se le piden y, si lo desea, se recuerdan en el almacén de claves.</translation>
    </message>
    <message>
        <source>Use the keys of the SSH &amp;agent</source>
        <translation>Usar las claves del &amp;agente SSH</translation>
    </message>
    <message>
        <source>Agent&apos;s &amp;socket</source>
        <translation>&amp;Socket del agente</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>&amp;Key files</source>
        <translation>Archivos de c&amp;lave</translation>
    </message>
    <message>
        <source>every key of the agent, then the usual files in ~/.ssh</source>
        <translation>todas las claves del agente y luego los archivos habituales de ~/.ssh</translation>
    </message>
    <message>
        <source>Offer &amp;only these keys</source>
        <translation>&amp;Ofrecer solo estas claves</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Certificados</translation>
    </message>
    <message>
        <source>the -cert.pub next to each key file</source>
        <translation>el -cert.pub junto a cada archivo de clave</translation>
    </message>
    <message>
        <source>&amp;Methods, in order</source>
        <translation>&amp;Métodos, por orden</translation>
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
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Back up everything …</source>
        <translation>&amp;Hacer copia de seguridad de todo…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup …</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>What profiles in&amp;herit …</source>
        <translation>Lo que heredan los per&amp;files…</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Log file</source>
        <translation>Archi&amp;vo de registro</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics …</source>
        <translation>Guardar &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Sallyport</source>
        <translation>A&amp;cerca de Sallyport</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;New profile …</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command …</source>
        <translation>&amp;Pegar un comando ssh…</translation>
    </message>
    <message>
        <source>Im&amp;port …</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Filter profiles, hosts, ports</source>
        <translation>Filtrar perfiles, hosts, puertos</translation>
    </message>
    <message>
        <source>Words to look for; or a server to connect to, as user@host or as an ssh command</source>
        <translation>Palabras que buscar; o un servidor al que conectar, como user@host o como comando ssh</translation>
    </message>
    <message>
        <source>Connect a&amp;ll</source>
        <translation>Conectar &amp;todos</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>&amp;Conectar todos</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;Desconectar todos</translation>
    </message>
    <message>
        <source>&amp;Reconnect all</source>
        <translation>&amp;Reconectar todos</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::MainWindow</name>
    <message>
        <source>Secrets are not kept</source>
        <translation>Los secretos no se guardan</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Secretos: %1</translation>
    </message>
    <message>
        <source>There is no key store: passwords are asked for each time. %1</source>
        <translation>No hay almacén de claves: las contraseñas se piden cada vez. %1</translation>
    </message>
    <message>
        <source>What you let be remembered is kept in %1, never in a file of Sallyport.</source>
        <translation>Lo que usted permite recordar se guarda en %1, nunca en un archivo de Sallyport.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <comment>tunnels</comment>
        <translation>%1 de %2 conectados</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first one</source>
        <translation>Mostrar el primero</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Another copy of this program has changed “%1” meanwhile; your changes were not saved.</source>
        <translation>Otra copia de este programa ha cambiado entretanto «%1»; sus cambios no se guardaron.</translation>
    </message>
    <message>
        <source>Both changed: %1</source>
        <translation>Ambos cambiaron: %1</translation>
    </message>
    <message>
        <source>&amp;Save mine all the same</source>
        <translation>&amp;Guardar los míos de todos modos</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>&amp;Conservar los otros</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written.</source>
        <translation>
            <numerusform>%n perfil escrito.</numerusform>
            <numerusform>%n perfiles escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) written to %1</source>
        <translation>
            <numerusform>%n perfil escrito en %1</numerusform>
            <numerusform>%n perfiles escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check for a new &amp;version …</source>
        <translation>Buscar una versión n&amp;ueva…</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewKeyDialog</name>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Re&amp;petirla</translation>
    </message>
    <message>
        <source>&amp;Remember the passphrase in %1</source>
        <translation>&amp;Recordar la frase de contraseña en %1</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Crear la clave</translation>
    </message>
    <message>
        <source>Makes an Ed25519 key. Once its public half is on the server, it logs in without a password.</source>
        <translation>Crea una clave Ed25519. Una vez que su parte pública está en el servidor, inicia sesión sin contraseña.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose where the key is written</source>
        <translation>Elegir dónde se escribe la clave</translation>
    </message>
    <message>
        <source>This public half belongs into ~/.ssh/authorized_keys on the server:</source>
        <translation>Esta parte pública debe estar en ~/.ssh/authorized_keys en el servidor:</translation>
    </message>
    <message>
        <source>The public half</source>
        <translation>La parte pública</translation>
    </message>
    <message>
        <source>Install on the ser&amp;ver…</source>
        <translation>Instalar en el ser&amp;vidor…</translation>
    </message>
    <message>
        <source>Without a passphrase, whoever gets hold of the file can log in with it.</source>
        <translation>Sin frase de contraseña, quien se haga con el archivo puede iniciar sesión con él.</translation>
    </message>
    <message>
        <source>The passphrase is asked for when the key is used. It cannot be replaced if it is lost.</source>
        <translation>La frase de contraseña se pide cuando se usa la clave. Si se pierde, no se puede sustituir.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <source>The key is in %1, and the profile logs in with it from now on.</source>
        <translation>La clave está en %1, y el perfil inicia sesión con ella desde ahora.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NewPasswordDialog</name>
    <message>
        <source>%1 wants a new password</source>
        <translation>%1 exige una nueva contraseña</translation>
    </message>
    <message>
        <source>The server did not take that password.</source>
        <translation>El servidor no aceptó esa contraseña.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Re&amp;petirla</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>&amp;Recordarla</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::NotesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>none; Work/Customers is a folder in a folder</source>
        <translation>ninguna; Trabajo/Clientes es una carpeta dentro de otra</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>none, or #rrggbb</source>
        <translation>ninguno, o #rrggbb</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Notifier</name>
    <message numerus="yes">
        <source>%n tunnel(s) lost the connection</source>
        <translation>
            <numerusform>%n túnel perdió la conexión</numerusform>
            <numerusform>%n túneles perdieron la conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are up again</source>
        <translation>
            <numerusform>%n túnel está conectado de nuevo</numerusform>
            <numerusform>%n túneles están conectados de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) failed</source>
        <translation>
            <numerusform>%n túnel falló</numerusform>
            <numerusform>%n túneles fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwards of %n tunnel(s) failed</source>
        <translation>
            <numerusform>Fallaron reenvíos de %n túnel</numerusform>
            <numerusform>Fallaron reenvíos de %n túneles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) wait for you</source>
        <translation>
            <numerusform>%n túnel espera su intervención</numerusform>
            <numerusform>%n túneles esperan su intervención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PasteDialog</name>
    <message>
        <source>Paste an ssh command</source>
        <translation>Pegar un comando ssh</translation>
    </message>
    <message>
        <source>&amp;Command line, as one types it in a terminal. It is read, not run.</source>
        <translation>&amp;Línea de comandos, tal como se escribe en un terminal. Se lee, no se ejecuta.</translation>
    </message>
    <message>
        <source>ssh command</source>
        <translation>comando ssh</translation>
    </message>
    <message>
        <source>&amp;Make the profile …</source>
        <translation>&amp;Crear el perfil…</translation>
    </message>
    <message>
        <source>No profile has been made of the command yet.</source>
        <translation>Aún no se ha creado ningún perfil a partir del comando.</translation>
    </message>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>No es un comando ssh que este programa pueda interpretar: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PathPicture</name>
    <message>
        <source>Way of the connection</source>
        <translation>Camino de la conexión</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Places</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Known hosts</source>
        <translation>Hosts conocidos</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, each only where you say so.</source>
        <translation>Los secretos se guardan en %1, cada uno solo donde usted lo indique.</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>No hay ningún almacén de claves que usar: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Iniciar &amp;al comenzar la sesión</translation>
    </message>
    <message>
        <source>Start with the &amp;window hidden</source>
        <translation>Iniciar con la &amp;ventana oculta</translation>
    </message>
    <message>
        <source>Profiles that are marked “Connect when Sallyport starts” then connect.</source>
        <translation>Entonces se conectan los perfiles marcados con «Conectar al iniciar Sallyport».</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>En funcionamiento</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Notify me when a tunnel breaks, comes back or needs me</source>
        <translation>&amp;Notificarme cuando un túnel se interrumpa, se recupere o requiera mi intervención</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>It is used from the next start of the program.</source>
        <translation>Se usa a partir del próximo inicio del programa.</translation>
    </message>
    <message>
        <source>&amp;Language of the texts:</source>
        <translation>&amp;Idioma de los textos:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>size of text</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>New profiles</source>
        <translation>Perfiles nuevos</translation>
    </message>
    <message>
        <source>What a profile does not set itself, it takes from here.</source>
        <translation>Lo que un perfil no define por sí mismo lo toma de aquí.</translation>
    </message>
    <message>
        <source>&amp;Edit what new profiles start from …</source>
        <translation>&amp;Editar los valores predeterminados de los perfiles nuevos…</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guarda cada cosa</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Profiles and settings:</source>
        <translation>&amp;Perfiles y configuración:</translation>
    </message>
    <message>
        <source>In %1, each only where you say so</source>
        <comment>key store</comment>
        <translation>En %1, cada uno solo donde usted lo indique</translation>
    </message>
    <message>
        <source>Nowhere: they are asked for each time</source>
        <translation>En ningún sitio: se piden cada vez</translation>
    </message>
    <message>
        <source>Passwords:</source>
        <translation>Contraseñas:</translation>
    </message>
    <message>
        <source>There is no key store to use: %1</source>
        <translation>No hay ningún almacén de claves que usar: %1</translation>
    </message>
    <message>
        <source>The start at login cannot be set up.</source>
        <translation>No se puede configurar el inicio con la sesión.</translation>
    </message>
    <message>
        <source>The start at login cannot be taken back.</source>
        <translation>No se puede anular el inicio con la sesión.</translation>
    </message>
    <message>
        <source>Check that the file named in the details can be written.</source>
        <translation>Compruebe que se pueda escribir el archivo indicado en los detalles.</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Tell me about new &amp;versions</source>
        <translation>Avisarme de las versiones n&amp;uevas</translation>
    </message>
    <message>
        <source>Once a day %1 is asked over HTTPS for one small file that says which version is the newest: it learns this computer’s address and this version, and nothing is downloaded or installed.</source>
        <translation>Una vez al día se pide a %1 por HTTPS un pequeño archivo que dice cuál es la versión más reciente: conoce la dirección de este equipo y esta versión, y no se descarga ni se instala nada.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProblemStrip</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Copiar el error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>forward, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the help says of this error</source>
        <translation>Lo que dice la ayuda sobre este error</translation>
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
            <numerusform>%n reenvío más</numerusform>
            <numerusform>%n reenvíos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) less</source>
        <translation>
            <numerusform>%n reenvío menos</numerusform>
            <numerusform>%n reenvíos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward gone: %1</source>
        <translation>Reenvío eliminado: %1</translation>
    </message>
    <message>
        <source>Forward added: %1</source>
        <translation>Reenvío añadido: %1</translation>
    </message>
    <message>
        <source>The order of the forwards</source>
        <translation>El orden de los reenvíos</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>a field is empty</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>Las notas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The place in the list</source>
        <translation>El lugar en la lista</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How the jump hosts are logged in to</source>
        <translation>Cómo se inicia sesión en los hosts de salto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Compression: on</source>
        <translation>Compresión: activada</translation>
    </message>
    <message>
        <source>Compression: off</source>
        <translation>Compresión: desactivada</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileEditor</name>
    <message>
        <source>Sallyport ended before this was saved. It is as it was typed.</source>
        <translation>Sallyport se cerró antes de que esto se guardara. Está tal como se escribió.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué hay que corregir</translation>
    </message>
    <message>
        <source>Make it &amp;independent</source>
        <translation>Hacerlo &amp;independiente</translation>
    </message>
    <message>
        <source>Follows %1 in %2</source>
        <translation>Sigue %1 en %2</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Leyéndolo…</translation>
    </message>
    <message>
        <source>The file cannot be followed as it is now: %1</source>
        <translation>El archivo no se puede seguir tal como está ahora: %1</translation>
    </message>
    <message>
        <source>What the file says of the connection is read again each time, and shown in grey; the forwards are the profile&apos;s own.</source>
        <translation>Lo que dice el archivo sobre la conexión se lee de nuevo cada vez y se muestra en gris; los reenvíos son los del perfil.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Hops and proxy</source>
        <translation>Saltos y proxy</translation>
    </message>
    <message>
        <source>Forwards</source>
        <translation>Reenvíos</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconexión</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What profiles inherit</source>
        <translation>Lo que heredan los perfiles</translation>
    </message>
    <message>
        <source>The changes to what profiles inherit are not saved.</source>
        <translation>Los cambios en lo que heredan los perfiles no están guardados.</translation>
    </message>
    <message>
        <source>The new profile is not saved.</source>
        <translation>El nuevo perfil no está guardado.</translation>
    </message>
    <message>
        <source>The changes to this profile are not saved.</source>
        <translation>Los cambios en este perfil no están guardados.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>Los cambios en «%1» no están guardados.</translation>
    </message>
    <message>
        <source>Another profile has this name, too.</source>
        <translation>Otro perfil también tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the forward…</source>
        <translation>Editar el reenvío…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfilePage</name>
    <message>
        <source>Use the default</source>
        <translation>Usar el valor predeterminado</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>de los valores predeterminados</translation>
    </message>
    <message>
        <source>Where this value comes from</source>
        <translation>De dónde procede este valor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
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
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <source>Some changes count from the next connection on.</source>
        <translation>Algunos cambios valen a partir de la próxima conexión.</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Reconectar ahora</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Forwards</source>
        <translation>Reen&amp;víos</translation>
    </message>
    <message>
        <source>Traff&amp;ic</source>
        <translation>Tráf&amp;ico</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>This profile is not saved: it is gone when Sallyport ends.</source>
        <translation>Este perfil no está guardado: desaparece al cerrar Sallyport.</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>C&amp;onservar…</translation>
    </message>
    <message>
        <source>There is no version before it; it can be set aside.</source>
        <translation>No hay versión anterior; se puede apartar.</translation>
    </message>
    <message>
        <source>&amp;Set it aside</source>
        <translation>&amp;Apartarlo</translation>
    </message>
    <message>
        <source>&amp;Make new defaults …</source>
        <translation>Crear nuevos valores &amp;predeterminados…</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>Recuperar la versión a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Edit the profile …</source>
        <translation>&amp;Editar el perfil…</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <translation>Sin conexión · %1</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>&amp;Transferencias</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTree</name>
    <message>
        <source>No profile has that in its name, folder, tags, hosts or ports.</source>
        <translation>Ningún perfil contiene eso en su nombre, carpeta, etiquetas, hosts o puertos.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>Su túnel se desconectará.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) of these are disconnected.</source>
        <translation>
            <numerusform>De ellos, se desconectará %n túnel.</numerusform>
            <numerusform>De ellos, se desconectarán %n túneles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open connection(s) are cut.</source>
        <translation>
            <numerusform>Se cortará %n conexión abierta.</numerusform>
            <numerusform>Se cortarán %n conexiones abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>¿Eliminar el perfil «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n profile(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n perfil?</numerusform>
            <numerusform>¿Eliminar %n perfiles?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>(No folder)</source>
        <translation>(Sin carpeta)</translation>
    </message>
    <message>
        <source>&amp;New folder …</source>
        <translation>&amp;Nueva carpeta…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the folder; a / makes folders in folders:</source>
        <translation>Nombre de la carpeta; con / se crean carpetas dentro de carpetas:</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Keep …</source>
        <translation>Conser&amp;var…</translation>
    </message>
    <message>
        <source>Copy as &amp;ssh command</source>
        <translation>Copiar como comando &amp;ssh</translation>
    </message>
    <message>
        <source>&amp;Bring the version before back</source>
        <translation>Recuperar la vers&amp;ión anterior</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Connect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Conectar %n perfil</numerusform>
            <numerusform>&amp;Conectar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disconnect %n profile(s)</source>
        <translation>
            <numerusform>&amp;Desconectar %n perfil</numerusform>
            <numerusform>&amp;Desconectar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnec&amp;t</source>
        <translation>&amp;Reconectar</translation>
    </message>
    <message numerus="yes">
        <source>Reconnec&amp;t %n profile(s)</source>
        <translation>
            <numerusform>&amp;Reconectar %n perfil</numerusform>
            <numerusform>&amp;Reconectar %n perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s) …</source>
        <translation>
            <numerusform>E&amp;liminar la carpeta con %n perfil…</numerusform>
            <numerusform>E&amp;liminar la carpeta con %n perfiles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove the folder with %n profile(s)</source>
        <translation>
            <numerusform>E&amp;liminar la carpeta con %n perfil</numerusform>
            <numerusform>E&amp;liminar la carpeta con %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s) …</source>
        <translation>
            <numerusform>E&amp;liminar %n perfil…</numerusform>
            <numerusform>E&amp;liminar %n perfiles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n profile(s)</source>
        <translation>
            <numerusform>E&amp;liminar %n perfil</numerusform>
            <numerusform>E&amp;liminar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name the folder</source>
        <translation>Reno&amp;mbrar la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n profile(s)</source>
        <translation>
            <numerusform>D&amp;uplicar %n perfil</numerusform>
            <numerusform>D&amp;uplicar %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Mover a la carpe&amp;ta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n profile(s) to</source>
        <translation>
            <numerusform>Mover %n perfil a la carpe&amp;ta</numerusform>
            <numerusform>Mover %n perfiles a la carpe&amp;ta</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %n profile(s) …</source>
        <translation>
            <numerusform>E&amp;xportar %n perfil…</numerusform>
            <numerusform>E&amp;xportar %n perfiles…</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by name</source>
        <translation>&amp;Ordenar por nombre</translation>
    </message>
    <message>
        <source>New &amp;profile …</source>
        <translation>Nuevo &amp;perfil…</translation>
    </message>
    <message>
        <source>Set the file &amp;aside</source>
        <translation>&amp;Apartar el archivo</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ProfileTreeModel</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>newer</source>
        <comment>a profile&apos;s file is of a newer version</comment>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>unreadable</source>
        <comment>a profile&apos;s file cannot be read</comment>
        <translation>ilegible</translation>
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
        <translation>Perfil %1 · %2</translation>
    </message>
    <message>
        <source>There is no key store on this desktop, so it is asked for each time.</source>
        <translation>Este escritorio no tiene almacén de claves, así que se pregunta cada vez.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>remember it in a key store</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::PromptText</name>
    <message>
        <source>%1 (jump host %2)</source>
        <translation>%1 (host de salto %2)</translation>
    </message>
    <message>
        <source>%1 shows a host key that is not on file.</source>
        <translation>%1 presenta una clave de host que no está registrada.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed.</source>
        <translation>La clave de host de %1 ha cambiado.</translation>
    </message>
    <message>
        <source>%1 asks for a password.</source>
        <translation>%1 pide una contraseña.</translation>
    </message>
    <message>
        <source>The key %1 needs its passphrase.</source>
        <translation>La clave %1 necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 asks a question.</source>
        <translation>%1 hace una pregunta.</translation>
    </message>
    <message>
        <source>%1 wants a new password.</source>
        <translation>%1 exige una nueva contraseña.</translation>
    </message>
    <message>
        <source>The security key waits to be touched.</source>
        <translation>La llave de seguridad espera a que se la toque.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a password.</source>
        <translation>El proxy %1 pide una contraseña.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Such an answer may be good only once: Sallyport connects again when you go on, and the server asks anew.</source>
        <translation>El servidor ha cortado entretanto la conexión. Una respuesta así quizá solo valga una vez: Sallyport vuelve a conectar cuando usted continúa, y el servidor pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again when you decide, and your decision counts for this very key.</source>
        <translation>El servidor ha cortado entretanto la conexión. Tómese su tiempo: Sallyport vuelve a conectar cuando usted decide, y su decisión vale exactamente para esta clave.</translation>
    </message>
    <message>
        <source>The server has hung up meanwhile. Take your time: Sallyport connects again with your answer.</source>
        <translation>El servidor ha cortado entretanto la conexión. Tómese su tiempo: Sallyport vuelve a conectar con su respuesta.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickConnect</name>
    <message>
        <source>That is not an ssh command this program can follow: %1</source>
        <translation>No es un comando ssh que este programa pueda interpretar: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::QuickOffer</name>
    <message>
        <source>Connect on&amp;ce</source>
        <translation>Conectar solo esta &amp;vez</translation>
    </message>
    <message>
        <source>Make a profile …</source>
        <translation>Crear un perfil…</translation>
    </message>
    <message>
        <source>Without saving it: it is gone when Sallyport ends (Enter)</source>
        <translation>Sin guardarlo: desaparece al cerrar Sallyport (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ReconnectPage</name>
    <message>
        <source>Connect &amp;again when the connection is lost</source>
        <translation>Conectar de &amp;nuevo cuando se pierda la conexión</translation>
    </message>
    <message>
        <source>&amp;First wait</source>
        <translation>&amp;Primera espera</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera más &amp;larga</translation>
    </message>
    <message>
        <source>Give &amp;up after</source>
        <translation>&amp;Desistir tras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> tries in a row</source>
        <translation> intentos seguidos</translation>
    </message>
    <message>
        <source>&amp;Steady after</source>
        <translation>E&amp;stable tras</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>A connection that ends sooner after the login counts as a failed try</source>
        <translation>Una conexión que termina antes, tras el inicio de sesión, cuenta como intento fallido</translation>
    </message>
    <message>
        <source>Let programs &amp;wait</source>
        <translation>Hacer &amp;esperar a los programas</translation>
    </message>
    <message>
        <source>not at all: refuse them</source>
        <translation>nunca: rechazarlos</translation>
    </message>
    <message>
        <source>How long a connection made meanwhile waits for the tunnel</source>
        <translation>Cuánto espera al túnel una conexión abierta entretanto</translation>
    </message>
    <message>
        <source>Is it still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Ask the server &amp;every</source>
        <translation>Preguntar al ser&amp;vidor cada</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>Perdido tras</translation>
    </message>
    <message>
        <source> unanswered questions</source>
        <translation> preguntas sin respuesta</translation>
    </message>
    <message>
        <source>When a forward cannot be set up</source>
        <translation>Si no se puede establecer un reenvío</translation>
    </message>
    <message>
        <source>Disconnect: all forwards o&amp;r none</source>
        <translation>Desconectar: todos los &amp;reenvíos o ninguno</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RoutePage</name>
    <message>
        <source>no other profile</source>
        <translation>ningún otro perfil</translation>
    </message>
    <message>
        <source>Throu&amp;gh</source>
        <translation>A &amp;través de</translation>
    </message>
    <message>
        <source>a profile that is gone (%1)</source>
        <translation>un perfil que ya no existe (%1)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>&amp;Jump hosts,
nearest first</source>
        <translation>Hosts de &amp;salto,
primero el más cercano</translation>
    </message>
    <message>
        <source>Jump hosts, nearest first</source>
        <translation>Hosts de salto, primero el más cercano</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>proxy.example.org</source>
        <translation>proxy.example.org</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>&amp;Usuario del proxy</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleBasicsPage</name>
    <message>
        <source>a word for yourself</source>
        <translation>un nombre a su gusto</translation>
    </message>
    <message>
        <source>Display &amp;name</source>
        <translation>&amp;Nombre para mostrar</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escucha</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destino</translation>
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
        <translation>Proxy SOC&amp;KS y HTTP</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Outgoing: from this computer, through the server</source>
        <translation>&amp;Saliente: desde este equipo, a través del servidor</translation>
    </message>
    <message>
        <source>&amp;Incoming: from the server, through this computer</source>
        <translation>Ent&amp;rante: desde el servidor, a través de este equipo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleEditor</name>
    <message>
        <source>New forward</source>
        <translation>Nuevo reenvío</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué hay que corregir</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Connects to the server and tries this forward</source>
        <translation>Se conecta al servidor y prueba este reenvío</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>FTP</source>
        <translation>FTP</translation>
    </message>
    <message>
        <source>FTP clients</source>
        <translation>Clientes FTP</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Another forward of this profile listens there already.</source>
        <translation>Otro reenvío de este perfil ya escucha ahí.</translation>
    </message>
    <message>
        <source>The new forward is not saved.</source>
        <translation>El nuevo reenvío no está guardado.</translation>
    </message>
    <message>
        <source>The changes to this forward are not saved.</source>
        <translation>Los cambios en este reenvío no están guardados.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>FTP transfers</source>
        <translation>Transferencias FTP</translation>
    </message>
    <message>
        <source>To try them takes a login to the FTP server.</source>
        <translation>Para probarlas hay que iniciar sesión en el servidor FTP.</translation>
    </message>
    <message>
        <source>The pasted line was not taken over: %1.</source>
        <translation>La línea pegada no se aceptó: %1.</translation>
    </message>
    <message>
        <source>Filled in from the pasted line.</source>
        <translation>Rellenado a partir de la línea pegada.</translation>
    </message>
    <message numerus="yes">
        <source>Filled in from the first of %n forward(s) in the pasted line.</source>
        <translation>
            <numerusform>Rellenado a partir del reenvío de la línea pegada.</numerusform>
            <numerusform>Rellenado a partir del primero de los %n reenvíos de la línea pegada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::RuleLimitsPage</name>
    <message>
        <source>This forward is s&amp;witched on</source>
        <translation>Este reenvío está acti&amp;vado</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>the usual limit</source>
        <translation>el límite habitual</translation>
    </message>
    <message>
        <source>With FTP these are the sessions, not their data connections</source>
        <translation>En FTP se cuentan las sesiones, no sus conexiones de datos</translation>
    </message>
    <message>
        <source>Everything this computer reaches, itself left out.
Or one entry a line: web:80, *:443, 10.0.0.0/8:*</source>
        <translation>Todo lo que alcanza este equipo, salvo él mismo.
O una entrada por línea: web:80, *:443, 10.0.0.0/8:*</translation>
    </message>
    <message>
        <source>May &amp;reach only</source>
        <translation>Puede &amp;llegar solo a</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Direcciones</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>&amp;Conexiones simultáneas</translation>
    </message>
    <message>
        <source>the usual limit (64)</source>
        <translation>el límite habitual (64)</translation>
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
        <translation>Proxy SOCKS entrante</translation>
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
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>puerto libre</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>servidor %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquier lugar</translation>
    </message>
    <message>
        <source>%1 from here</source>
        <translation>%1 desde aquí</translation>
    </message>
    <message>
        <source>SSH all the way</source>
        <translation>SSH en todo el trayecto</translation>
    </message>
    <message>
        <source>SSH to %1; clear from there to %2</source>
        <translation>SSH hasta %1; en claro de allí a %2</translation>
    </message>
    <message>
        <source>SSH from %1; clear from here to %2</source>
        <translation>SSH desde %1; en claro de aquí a %2</translation>
    </message>
    <message>
        <source>“%1” is in clear between %2 and %3, its FTP password too.</source>
        <translation>«%1» va en claro entre %2 y %3, incluida su contraseña FTP.</translation>
    </message>
    <message>
        <source>“%1” is in clear between this computer and %2, its FTP password too.</source>
        <translation>«%1» va en claro entre este equipo y %2, incluida su contraseña FTP.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between %2 and %3.</source>
        <translation>Los archivos y listados de «%1» van en claro entre %2 y %3.</translation>
    </message>
    <message>
        <source>Files and lists of “%1” are in clear between this computer and %2.</source>
        <translation>Los archivos y listados de «%1» van en claro entre este equipo y %2.</translation>
    </message>
    <message>
        <source>FTP forward: %1 → %2</source>
        <translation>Reenvío FTP: %1 → %2</translation>
    </message>
    <message>
        <source>Forward: %1 → %2</source>
        <translation>Reenvío: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n forward(s) to port 21, that of FTP: make FTP forwards of them</source>
        <translation>
            <numerusform>%n reenvío al puerto 21, el de FTP: convertirlo en reenvío FTP</numerusform>
            <numerusform>%n reenvíos al puerto 21, el de FTP: convertirlos en reenvíos FTP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ui::SecretDialog</name>
    <message>
        <source>Passphrase for the key %1</source>
        <translation>Frase de contraseña de la clave %1</translation>
    </message>
    <message>
        <source>Password for the proxy %1</source>
        <translation>Contraseña del proxy %1</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation>Contraseña de %1 para %2</translation>
    </message>
    <message>
        <source>That was not the passphrase of this key.</source>
        <translation>Esa no era la frase de contraseña de esta clave.</translation>
    </message>
    <message>
        <source>That password was not accepted.</source>
        <translation>Esa contraseña no se aceptó.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Remember it</source>
        <translation>&amp;Recordarla</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::ServerText</name>
    <message>
        <source>The server says:</source>
        <translation>El servidor dice:</translation>
    </message>
    <message>
        <source>What the server says</source>
        <translation>Lo que dice el servidor</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Shortcuts</name>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>En la lista de perfiles</translation>
    </message>
    <message>
        <source>In the list of forwards</source>
        <translation>En la lista de reenvíos</translation>
    </message>
    <message>
        <source>In the other lists</source>
        <translation>En las demás listas</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Al editar</translation>
    </message>
    <message>
        <source>The page of this help that fits</source>
        <translation>La página de esta ayuda que corresponde</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Filter the profiles</source>
        <translation>Filtrar los perfiles</translation>
    </message>
    <message>
        <source>Take the last removal back</source>
        <translation>Deshacer la última eliminación</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Connect or disconnect</source>
        <translation>Conectar o desconectar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Paste an ssh command with -L, -R or -D</source>
        <translation>Pegar un comando ssh con -L, -R o -D</translation>
    </message>
    <message>
        <source>End the chosen connections</source>
        <translation>Terminar las conexiones elegidas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::StateText</name>
    <message>
        <source>off</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su intervención</translation>
    </message>
    <message>
        <source>up</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>partly up</source>
        <translation>conectado en parte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>as %1 in %2</source>
        <comment>a host of a file</comment>
        <translation>como %1 en %2</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <translation>%1 a través de %2</translation>
    </message>
    <message>
        <source>%1 by the proxy %2</source>
        <translation>%1 por el proxy %2</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Esperando su respuesta: %1</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <translation>Desconectado · %1</translation>
    </message>
    <message>
        <source>Ready: connects when a program uses one of its forwards.</source>
        <translation>Listo: se conecta cuando un programa usa uno de sus reenvíos.</translation>
    </message>
    <message>
        <source>Waiting for the network to come back.</source>
        <translation>Esperando a que vuelva la red.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Checking the host key of %1 …</source>
        <translation>Comprobando la clave de host de %1…</translation>
    </message>
    <message>
        <source>Logging in to %1 …</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Up for %1 · %2</source>
        <translation>Conectado desde hace %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Up for %1, but %n forward(s) failed · %2</source>
        <translation>
            <numerusform>Conectado desde hace %1, pero falló %n reenvío · %2</numerusform>
            <numerusform>Conectado desde hace %1, pero fallaron %n reenvíos · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>trying again in %1.</source>
        <translation>nuevo intento en %1.</translation>
    </message>
    <message>
        <source>trying again now.</source>
        <translation>intentándolo de nuevo ahora.</translation>
    </message>
    <message>
        <source>Lost the connection %1 ago; %2</source>
        <translation>Conexión perdida hace %1; %2</translation>
    </message>
    <message>
        <source>No connection yet; %1</source>
        <translation>Aún sin conexión; %1</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Falló.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Ans&amp;wer …</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TableColumns</name>
    <message>
        <source>&amp;Fit to what they hold</source>
        <translation>&amp;Ajustar al contenido</translation>
    </message>
    <message>
        <source>As at the &amp;beginning</source>
        <translation>Como al &amp;principio</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>La línea elegida completa</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>Elija una línea para leerla completa.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestPanel</name>
    <message>
        <source>Something was changed since this test.</source>
        <translation>Algo ha cambiado desde esta prueba.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the findings that are chosen</source>
        <translation>Copia los resultados elegidos</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Stop the &amp;test</source>
        <translation>Detener la &amp;prueba</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>La prueba está en curso.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prueba se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed.</source>
        <translation>
            <numerusform>Falló %n paso.</numerusform>
            <numerusform>Fallaron %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at.</source>
        <translation>
            <numerusform>%n resultado que revisar.</numerusform>
            <numerusform>%n resultados que revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was tried is good.</source>
        <translation>Todo lo que se probó está bien.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TestSteps</name>
    <message>
        <source>… trying</source>
        <translation>… en curso</translation>
    </message>
    <message>
        <source>✓ good</source>
        <translation>✓ bien</translation>
    </message>
    <message>
        <source>! look</source>
        <translation>! revisar</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ falló</translation>
    </message>
    <message>
        <source>– not tried</source>
        <translation>– sin probar</translation>
    </message>
    <message>
        <source>Steps of the connection test</source>
        <translation>Pasos de la prueba de conexión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TouchKeyDialog</name>
    <message>
        <source>Touch your security key</source>
        <translation>Toque su llave de seguridad</translation>
    </message>
    <message>
        <source>The key blinks and waits to be touched.</source>
        <translation>La llave parpadea y espera a que se la toque.</translation>
    </message>
    <message>
        <source>The key %1 waits to be touched.</source>
        <translation>La llave %1 espera a que se la toque.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficGraph</name>
    <message>
        <source>Traffic over time</source>
        <translation>Tráfico a lo largo del tiempo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
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
        <translation>↓ Recibido</translation>
    </message>
    <message>
        <source>↑ Sent</source>
        <translation>↑ Enviado</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TrafficTab</name>
    <message>
        <source>Time span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>Per forward</source>
        <translation>Por reenvío</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Reenvío %1</translation>
    </message>
    <message>
        <source>Since it was started: ↓ %1 · ↑ %2</source>
        <translation>Desde que se inició: ↓ %1 · ↑ %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransferModel</name>
    <message>
        <source>Names of the current folder</source>
        <translation>Nombres de la carpeta actual</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a folder</comment>
        <translation>Nombres de %1</translation>
    </message>
    <message>
        <source>List of the current folder</source>
        <translation>Listado de la carpeta actual</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>a folder</comment>
        <translation>Listado de %1</translation>
    </message>
    <message>
        <source>Data connection of %1</source>
        <translation>Conexión de datos de %1</translation>
    </message>
    <message>
        <source>A file that the server names</source>
        <translation>Un archivo cuyo nombre pone el servidor</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>FTP command, name of the forward</comment>
        <translation>%1, a través de %2</translation>
    </message>
    <message>
        <source>%1 %2, through %3</source>
        <comment>FTP command, file, name of the forward</comment>
        <translation>%1 %2, a través de %3</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anexado</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Lost with the connection</source>
        <translation>Perdida con la conexión</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::TransfersTab</name>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>No file has gone through the FTP forwards yet.</source>
        <translation>Aún no ha pasado ningún archivo por los reenvíos FTP.</translation>
    </message>
    <message>
        <source>Clear &amp;finished</source>
        <translation>&amp;Quitar terminadas</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
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
        <translation>%1 de %2 conectados</translation>
    </message>
    <message>
        <source>%1 · ↓ %2 ↑ %3</source>
        <translation>%1 · ↓ %2 ↑ %3</translation>
    </message>
    <message>
        <source>Connect &amp;all</source>
        <translation>Conectar &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;Desconectar todos</translation>
    </message>
    <message>
        <source>&amp;Open Sallyport</source>
        <translation>&amp;Abrir Sallyport</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>El cambio no surte efecto: %1</translation>
    </message>
    <message>
        <source>Trying again: try %1, %2; last: %3</source>
        <translation>Nuevo intento: n.º %1, desde hace %2; último: %3</translation>
    </message>
    <message>
        <source>Up: %1, %2</source>
        <translation>Conectado: %1, %2</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 connected to %2.</source>
        <translation>%1 conectado a %2.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 (%4)</source>
        <translation>%1 a %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2 ended: %3 received, %4 sent.</source>
        <translation>%1 a %2 terminó: %3 recibidos, %4 enviados.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 shows the key that is on file: %2</source>
        <translation>%1 presenta la clave registrada: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted and written to %3: %2</source>
        <translation>La clave de %1 se aceptó y se escribió en %3: %2</translation>
    </message>
    <message>
        <source>The key of %1 was accepted this once: %2</source>
        <translation>La clave de %1 se aceptó solo esta vez: %2</translation>
    </message>
    <message>
        <source>The key of %1 was refused: %2</source>
        <translation>La clave de %1 se rechazó: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UndoLine</name>
    <message>
        <source>Connect again</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>the forward “%1”</source>
        <translation>el reenvío «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n forwards</source>
        <translation>
            <numerusform>%n reenvío</numerusform>
            <numerusform>%n reenvíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the folder “%1” with %n profile(s)</source>
        <translation>
            <numerusform>la carpeta «%1» con %n perfil</numerusform>
            <numerusform>la carpeta «%1» con %n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile “%1”</source>
        <translation>el perfil «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n perfil</numerusform>
            <numerusform>%n perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is disconnected.</source>
        <translation>Su túnel se desconecta.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) are disconnected.</source>
        <translation>
            <numerusform>%n túnel se desconecta.</numerusform>
            <numerusform>%n túneles se desconectan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back again: %1.</source>
        <translation>Recuperado: %1.</translation>
    </message>
    <message>
        <source>Its tunnel is off.</source>
        <translation>Su túnel está desconectado.</translation>
    </message>
    <message numerus="yes">
        <source>%n tunnel(s) that were on are off.</source>
        <translation>
            <numerusform>%n túnel que estaba conectado está desconectado.</numerusform>
            <numerusform>%n túneles que estaban conectados están desconectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo one more</source>
        <translation>&amp;Deshacer otra</translation>
    </message>
    <message>
        <source>&amp;Undo removing %1</source>
        <translation>&amp;Deshacer la eliminación: %1</translation>
    </message>
    <message>
        <source>&amp;Undo removing</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Brings back %1 (%2)</source>
        <translation>Recupera %1 (%2)</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UnsavedQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>It cannot be saved yet. %1</source>
        <translation>Aún no se puede guardar. %1</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::UpdateLine</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Not this version</source>
        <translation>Esta versión no</translation>
    </message>
    <message>
        <source>Not to be told of this version again</source>
        <translation>No volver a avisar de esta versión</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>Sallyport %1 of %2 is there.</source>
        <comment>version, date</comment>
        <translation>Ya está disponible Sallyport %1, del %2.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::WelcomePage</name>
    <message>
        <source>Reach what is behind an SSH server</source>
        <translation>Llegue a lo que hay detrás de un servidor SSH</translation>
    </message>
    <message>
        <source>A profile names an SSH server and what to forward through it: databases, web pages, FTP servers, or everything by a SOCKS proxy. Programs then connect to this computer, and the connection comes out at the other end.</source>
        <translation>Un perfil indica un servidor SSH y lo que se reenvía por él: bases de datos, páginas web, servidores FTP o todo mediante un proxy SOCKS. Los programas se conectan entonces a este equipo, y la conexión sale por el otro extremo.</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nuevo perfil</translation>
    </message>
    <message>
        <source>Name a server and what to reach through it.</source>
        <translation>Indique un servidor y a qué llegar a través de él.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Take over hosts from OpenSSH, PuTTY, Tectia or a Sallyport file.</source>
        <translation>Importe hosts de OpenSSH, PuTTY, Tectia o un archivo de Sallyport.</translation>
    </message>
    <message>
        <source>&amp;Paste an ssh command</source>
        <translation>&amp;Pegar un comando ssh</translation>
    </message>
    <message>
        <source>A line like “ssh -L 8080:web:80 anna@bastion” becomes a profile.</source>
        <translation>Una línea como «ssh -L 8080:web:80 anna@bastion» se convierte en un perfil.</translation>
    </message>
</context>
<context>
    <name>sallyport::ui::Workbench</name>
    <message>
        <source>a question is open.</source>
        <translation>hay una pregunta pendiente.</translation>
    </message>
</context>
</TS>
