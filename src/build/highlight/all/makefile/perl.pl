{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
{target symbol|package Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

{operator|=}pod

Docs here.

{operator|=}cut

my {punctuation|(}{variable|$litres,} {operator|@}names, %temps{punctuation|)} {operator|=} {punctuation|(}1.7, qw{punctuation|(}a b c{punctuation|)}, {punctuation|(} cold {operator|=}> 20, {string|'hot'} {operator|=}> 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} {operator|=} v1.2.3{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self,} %opt{punctuation|)} {operator|=} {operator|@}_{punctuation|;}
    local {variable|$_} {operator|=} shift // {string|'none'}{punctuation|;}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*{operator|=}\\s*{punctuation|(}.*?{punctuation|)}{variable|$/x} && {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self->}{punctuation|\{}names{punctuation|\}}[0] {operator|=}~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} {operator|=} <<{string|"EOT"}{punctuation|;}
Hello {variable|$self->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}{function|sort} {punctuation|\{} {variable|$a} <{operator|=}> {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} {operator|@}names{punctuation|)} {punctuation|\{} next unless {variable|$n;} last if -e {variable|$n;} {punctuation|\}}
{target symbol|    return wantarray ? @names} {punctuation|:} \\%temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {variable|$fh,} {string|'<'}, {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my {variable|$line} {operator|=} <{variable|$fh>}{punctuation|)} {punctuation|\{} chomp {variable|$line;} push {operator|@}names, split /,/, {variable|$line;} {punctuation|\}}
1{punctuation|;}
__END__
