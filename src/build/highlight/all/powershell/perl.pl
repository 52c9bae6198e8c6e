{comment|#!/usr/bin/perl -w}
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen::Kettle{punctuation|;}

=pod

Docs here{punctuation|.}

=cut

my {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} = {punctuation|(}1{punctuation|.}7{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold => 20{punctuation|,} {string|'hot'} => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} = v1{punctuation|.}2{punctuation|.}3{punctuation|;}

sub boil {punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} {operator|%}opt{punctuation|)} = @_{punctuation|;}
    local {variable|$_} = shift {operator|/}{operator|/} {string|'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x && {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}{function|gi}{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self}{operator|-}>{punctuation|\{}names{punctuation|\}}{punctuation|[}0{punctuation|]} =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at {variable|$temps}\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} = <<{string|"EOT"}{punctuation|;}
Hello {variable|$self}{operator|-}>{punctuation|\{}name{punctuation|\}}
EOT
    {keyword|foreach} my {variable|$n} {punctuation|(}{function|sort} {punctuation|\{} {variable|$a} <=> {variable|$b} {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last {keyword|if} {operator|-}e {variable|$n}{punctuation|;} {punctuation|\}}
    {keyword|return} wantarray ? @names : \\{operator|%}temps{punctuation|;} {comment|# done}
{punctuation|\}}
open{punctuation|(}my {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}my {variable|$line} = <{variable|$fh}>{punctuation|)} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
