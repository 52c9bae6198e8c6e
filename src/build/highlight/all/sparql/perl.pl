{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package {function|{prefix|Kitchen{punctuation|:}}{local-name|:Kettle}}{punctuation|;}

=pod

Docs here{punctuation|.}

=cut

my {punctuation|(}{variable|$litres}{punctuation|,} {tag|{punctuation|@}names}{punctuation|,} %temps{punctuation|)} = {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}{keyword|a} b c{punctuation|)}{punctuation|,} {punctuation|(} cold => {number|20}{punctuation|,} {string|'hot'} => {number|0}x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} = v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} %opt{punctuation|)} = @_{punctuation|;}
    local {variable|$_} = shift // {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x && {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/{keyword|a}-z/{keyword|A}-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self}->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} = <<{string|"EOT"}{punctuation|;}
Hello {variable|$self}->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {url|{punctuation|<}={punctuation|>}} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {tag|{punctuation|@}names}{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last if -e {variable|$n}{punctuation|;} {punctuation|\}}
    return wantarray ? {tag|{punctuation|@}names} {function|{prefix|{punctuation|:}}} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my {variable|$line} = {url|{punctuation|<}$fh{punctuation|>}}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push {tag|{punctuation|@}names}{punctuation|,} split /{punctuation|,}/{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
