#!{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict{punctuation|;} use warnings{punctuation|;}
package {property|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

=pod

Docs here.

=cut

my {punctuation|(}$litres{punctuation|,} {variable|@names}{punctuation|,} %temps{punctuation|)} = {punctuation|(}1.7{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold => 20{punctuation|,} {string|'hot'} => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION = v1.2.3{punctuation|;}

{selector|sub boil} {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} = {variable|@_}{punctuation|;}
    local $_ = shift {comment|// 'none';}
    {selector|if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x')} {punctuation|\{} {selector|s}{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}{punctuation|;} {punctuation|\}}
    elsif {selector|($self->}{punctuation|\{}names{punctuation|\}}[0] =~ m{operator|/}pot{operator|/}i{selector|)} {punctuation|\{} {selector|print STDERR "at $temps}{punctuation|\{}hot{punctuation|\}} @{punctuation|\{}[ scalar {variable|@names} ]{punctuation|\}}\\n"{punctuation|;} {punctuation|\}}
    my $text = <<{string|"EOT"}{punctuation|;}
{selector|Hello $self->}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my $n {selector|(sort} {punctuation|\{} $a <=> $b {punctuation|\}} {selector|grep} {punctuation|\{} defined {punctuation|\}} {variable|@names}{selector|)} {punctuation|\{} next unless $n{punctuation|;} last if {operator|-}e $n{punctuation|;} {punctuation|\}}
    return wantarray ? {variable|@names {punctuation|:}} \\%temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{selector|while (my $line = <$fh>)} {punctuation|\{} chomp $line{punctuation|;} push {variable|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}
1{punctuation|;}
__END__
