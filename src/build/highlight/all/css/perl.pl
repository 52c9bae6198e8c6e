#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package {property|Kitchen}{punctuation|:}{punctuation|:}Kettle{punctuation|;}

=pod

Docs here.

=cut

my {punctuation|(}$litres{punctuation|,} {atrule|{rule|@names}{punctuation|,} %temps{punctuation|)} = {punctuation|(}1.7{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold => 20{punctuation|,} {string|'hot'} => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}}
our $VERSION = v1.2.3{punctuation|;}

{selector|sub boil} {punctuation|\{}
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} = {atrule|{rule|@_}{punctuation|;}}
    local $_ = shift // {string|'none'}{punctuation|;}
    {selector|if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x')} {punctuation|\{} {selector|s}{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    {selector|elsif ($self->}{punctuation|\{}names{punctuation|\}}{selector|[0] =~ m/pot/i)} {punctuation|\{} print STDERR {selector|"at $temps}{punctuation|\{}hot{punctuation|\}} {selector|@}{punctuation|\{}[ scalar @names ]{punctuation|\}}\\n"{punctuation|;} {punctuation|\}}
    my $text = <<{string|"EOT"}{punctuation|;}
{selector|Hello $self->}{punctuation|\{}name{punctuation|\}}
{selector|EOT
    foreach my $n (sort} {punctuation|\{} $a <=> $b {punctuation|\}} {selector|grep} {punctuation|\{} defined {punctuation|\}} {atrule|{rule|@names}{punctuation|)}} {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? {atrule|{rule|@names} {punctuation|:} \\%temps{punctuation|;}} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{selector|while (my $line = <$fh>)} {punctuation|\{} chomp $line{punctuation|;} push {atrule|{rule|@names}{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;}} {punctuation|\}}
1{punctuation|;}
__END__
