{shebang important|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}{variable|$litres}, @names, %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold {operator|=}{operator|>} {number|20}, {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|))}{punctuation|;}
our {variable|$VERSION} {operator|=} v1.2.3{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}, %opt{punctuation|)} {operator|=} @_{punctuation|;}
    {builtin class-name|local} {variable|$_} {operator|=} {builtin class-name|shift} // {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}/^{punctuation|(}{punctuation|\\}w+{punctuation|)}{punctuation|\\}s*{operator|=}{punctuation|\\}s*{punctuation|(}.*?{punctuation|)}$/x {operator|&&} {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self}-{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at {variable|$temps}\{hot\} @\{[ scalar @names ]\}{entity|\\n}"}{punctuation|;} {punctuation|\}}
    my {variable|$text} {operator|=} {operator|<<}{string|"EOT"}{punctuation|;}
Hello {variable|$self}-{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} {function|grep} {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last {keyword|if} {parameter variable|-e} {variable|$n}{punctuation|;} {punctuation|\}}
    {builtin class-name|return} wantarray ? @names {builtin class-name|:} {punctuation|\\}%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {variable|$fh}, {string|'<'}, {string|'file.txt'}{punctuation|)} or die {string|"no: {variable|$!}"}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names, {function|split} /,/, {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
