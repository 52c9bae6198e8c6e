#!/usr/bin/perl -w
use strict{punctuation|;} use warnings{punctuation|;}
package Kitchen{operator|:}{operator|:}Kettle{punctuation|;}

=pod

Docs here{punctuation|.}

=cut

{function|my} {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} = {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold => {number|20}{punctuation|,} 'hot' => 0x5F {punctuation|)}{punctuation|)}{punctuation|;}
our $VERSION = v1{punctuation|.}{number|2.3}{punctuation|;}

sub boil {punctuation|\{}
    {function|my} {punctuation|(}$self{punctuation|,} %opt{punctuation|)} = @_{punctuation|;}
    local $_ = shift {comment|// 'none';}
    {function|if} {punctuation|(}/^{punctuation|(}\\w+{punctuation|)}\\s*=\\s*{punctuation|(}{punctuation|.}*?{punctuation|)}$/x && ${number|1} ne 'x'{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr/a-z/A-Z/{punctuation|;} {punctuation|\}}
    {function|elsif} {punctuation|(}$self->{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    my $text = <<{string|"EOT"}{punctuation|;}
Hello $self->{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {function|$n} {punctuation|(}sort {punctuation|\{} $a <=> $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n{punctuation|;} last if -e $n{punctuation|;} {punctuation|\}}
    return wantarray ? @names {operator|:} \\%temps{punctuation|;} # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} '<'{punctuation|,} 'file{punctuation|.}txt'{punctuation|)} or die {string|"no: $!"}{punctuation|;}
{function|while} {punctuation|(}my $line = <$fh>{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split /{punctuation|,}/{punctuation|,} $line{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
__END__
