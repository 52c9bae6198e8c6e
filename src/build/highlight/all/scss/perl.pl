#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package {property|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

=pod

Docs here.

=cut

my {punctuation|(}{variable|$litres}{punctuation|,} @names{punctuation|,} {placeholder selector|%temps}{punctuation|)} = {punctuation|(}1.7{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold => 20{punctuation|,} {string|'hot'} => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our {variable|$VERSION} = v1.2.3{punctuation|;}

{selector|sub boil }{punctuation|\{}
    my {punctuation|(}{variable|$self}{punctuation|,} {placeholder selector|%opt}{punctuation|)} = @_{punctuation|;}
    local {variable|$_} = shift {comment|// 'none';}
    if {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/x && {variable|$1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    elsif {punctuation|(}{variable|$self-}>{punctuation|\{}names{punctuation|\}}[0] =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my {variable|$text} = <<{string|"EOT"}{punctuation|;}
Hello {variable|$self-}>{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {variable|$n} {punctuation|(}{selector|sort }{punctuation|\{} {variable|$a} <=> {variable|$b} {punctuation|\}} {selector|grep }{punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless {variable|$n}{punctuation|;} last if -e {variable|$n}{punctuation|;} {punctuation|\}}
    return wantarray ? {atrule|{rule|@names} {punctuation|:} \\{placeholder selector|%temps}{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my {variable|$fh}{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}
while {punctuation|(}my {variable|$line} = <{variable|$fh}>{punctuation|)}} {punctuation|\{} chomp {variable|$line}{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} {variable|$line}{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
