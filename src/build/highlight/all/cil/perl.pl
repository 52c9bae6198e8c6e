#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{punctuation|=}pod

Docs here.

{punctuation|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {punctuation|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {punctuation|=}> {number|20}{punctuation|,} {string|'hot'} {punctuation|=}> {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {punctuation|=} v1.{number|2.3}{punctuation|;}

{function|sub} boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {punctuation|=} @_{punctuation|;}
    local $_ {punctuation|=} shift {comment|// 'none';}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{punctuation|=}\\s*{punctuation|(}.*?{punctuation|)}$/x && ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self->{punctuation|\{}names{punctuation|\}}{variable|[0]} {punctuation|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {punctuation|=} <<{string|"EOT"}{punctuation|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} $a <{punctuation|=}> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @names {punctuation|:} \\%temps{punctuation|;} # done
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {function|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {punctuation|=} <$fh>{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
