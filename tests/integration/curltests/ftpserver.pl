#!/usr/bin/env perl
# SPDX-FileCopyrightText: The Sallyport developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Stands in for the ftpserver.pl of curl's test-suite: becomes the real one, but lets it write its port elsewhere.
# tunnelport.py waits for that port, forwards FTP to it, and writes the port of the forward where the suite looks.
use strict;
use warnings;

my @arguments = @ARGV;
my %value;
for my $index (0 .. $#arguments - 1) {
    $value{$arguments[$index]} = $index + 1 if $arguments[$index] =~ /^--(?:portfile|proto|addr)$/;
}
# It also plays IMAP, POP3 and SMTP.
if (exists $value{'--portfile'} && $arguments[$value{'--proto'}] eq 'ftp') {
    my $announced = $arguments[$value{'--portfile'}];
    my $own = "$announced.straight";
    unlink $own;
    $arguments[$value{'--portfile'}] = $own;
    my $server = $$;
    my $child = fork;
    die "fork: $!" unless defined $child;
    if (!$child) {
        exec 'python3', '-B', $ENV{SALLYPORT_TUNNELPORT}, $server, $own, $announced, $arguments[$value{'--addr'}];
        die "python3: $!";
    }
}
exec $^X, "-I$ENV{SALLYPORT_CURL_TESTS}", "$ENV{SALLYPORT_CURL_TESTS}/ftpserver.pl", @arguments;
