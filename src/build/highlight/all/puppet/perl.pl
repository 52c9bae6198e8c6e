{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{punctuation|::}Kettle{punctuation|;}

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} {attr-name|cold} {operator|=>} {number|20}{punctuation|,} {string|'hot'} {operator|=>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} {operator|=} v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} @_{punctuation|;}
    local {variable|$_} {operator|=} shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{regex|{extended-regex|/^(\\w+)\\s*=\\s*(.*?)$/x}} && {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    {keyword|elsif} {punctuation|(}{variable|$self}{operator|->}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} {operator|=~} m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|{double-quoted|"at {interpolation variable|$temps}\{hot\} @\{[ scalar @names ]\}\\n"}}{punctuation|;} {punctuation|\}}
    my {variable|$text} {operator|=} {operator|<<}{string|{double-quoted|"EOT"}}{punctuation|;}
Hello {variable|$self}{operator|->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}sort {punctuation|\{} {variable|$a} {operator|<=}{operator|>} {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next {keyword|unless} {variable|$n}{punctuation|;} last {keyword|if} {operator|-}e {variable|$n}{punctuation|;} {punctuation|\}}
    return wantarray {operator|?} @names {punctuation|:} \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
{function|open}{punctuation|(}my {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|{double-quoted|"no: $!"}}{punctuation|;}
while {punctuation|(}my {variable|$line} {operator|=} {operator|<}{variable|$fh}{operator|>}{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
