#{operator|!}{operator|/}usr{operator|/}bin{operator|/}perl {operator|-}w
use strict; use warnings;
package Kitchen{operator|:}{operator|:}Kettle;

=pod

Docs here{punctuation|.}

=cut

{function|my }{punctuation|(}$litres{punctuation|,} @names{punctuation|,} {operator|%}temps{punctuation|)} = {punctuation|(}{number|1.7}{punctuation|,} {function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold ={operator|>} {number|20}{punctuation|,} {string|'hot'} ={operator|>} 0x5F {punctuation|)}{punctuation|)};
our $VERSION = v1{punctuation|.}{number|2.3};

sub boil {punctuation|\{}
    {function|my }{punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} = @_;
    local $_ = shift {operator|//} {string|'none'};
    {function|if }{punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}=\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi; tr{operator|/}a{operator|-}z{operator|/}A{operator|-}Z{operator|/}; {punctuation|\}}
    {function|elsif }{punctuation|(}$self{operator|-}{operator|>}{punctuation|\{}names{punctuation|\}}{punctuation|[}{number|0}{punctuation|]} =~ m{operator|/}pot{operator|/}i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; {punctuation|\}}
    my $text = {operator|<}{operator|<}{string|"EOT"};
Hello $self{operator|-}{operator|>}{punctuation|\{}name{punctuation|\}}
EOT
    foreach my {function|$n }{punctuation|(}sort {punctuation|\{} $a {operator|<=}{operator|>} $b {punctuation|\}} grep {punctuation|\{} defined {punctuation|\}} @names{punctuation|)} {punctuation|\{} next unless $n; last if {operator|-}e $n; {punctuation|\}}
    return wantarray {operator|?} @names {operator|:} \\{operator|%}temps; # done
{punctuation|\}}
{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} or die {string|"no: $!"};
{function|while }{punctuation|(}my $line = {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line; {punctuation|\}}
{number|1};
__END__
