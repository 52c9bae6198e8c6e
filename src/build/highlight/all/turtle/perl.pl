{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package {function|{prefix|Kitchen{punctuation|:}}{local-name|:Kettle}}{punctuation|;}

{keyword|=}pod

Docs here{punctuation|.}

{keyword|=}cut

my {punctuation|(}$litres{punctuation|,} {tag|{punctuation|@}names}{punctuation|,} %temps{punctuation|)} {keyword|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}{keyword|a} b c{punctuation|)}{punctuation|,} {punctuation|(} cold {keyword|=}> {number|20}{punctuation|,} {string|'hot'} {keyword|=}> {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION {keyword|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {keyword|=} @_{punctuation|;}
    local $_ {keyword|=} shift // {string|'none'}{punctuation|;}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{keyword|=}\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x && ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/{keyword|a}-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}$self->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {keyword|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text {keyword|=} <<{string|"EOT"}{punctuation|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {punctuation|(}sort {punctuation|\{} ${keyword|a} {url|{punctuation|<}={punctuation|>}} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {tag|{punctuation|@}names}{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? {tag|{punctuation|@}names} {function|{prefix|{punctuation|:}}} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my $line {keyword|=} {url|{punctuation|<}$fh{punctuation|>}}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push {tag|{punctuation|@}names}{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
