#!{operator|/}usr{operator|/}bin{operator|/}perl -w
{keyword|use} strict; {keyword|use} warnings;
package Kitchen{punctuation|:}{punctuation|:}Kettle;

{operator|=}pod

Docs here{punctuation|.}

{operator|=}cut

my {punctuation|(}$litres{punctuation|,} @names{punctuation|,} %temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} qw{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} {string|'hot'} {operator|=}{operator|>} 0x5F {punctuation|)}{punctuation|)};
our $VERSION {operator|=} v1{punctuation|.}{number|2.3};

sub boil \{
    my {punctuation|(}$self{punctuation|,} %opt{punctuation|)} {operator|=} @_;
    {keyword|local} $_ {operator|=} shift {operator|/}{operator|/} {string|'none'};
    {keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*}{operator|=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}?{punctuation|)}${operator|/}x {operator|&}{operator|&} ${number|1} ne {string|'x'}{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr{operator|/}a-z{operator|/}A-Z{operator|/}; \}
    elsif {punctuation|(}$self-{operator|>}\{names\}[{number|0}] {operator|=}~ m{operator|/}pot{operator|/}i{punctuation|)} \{ print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}; \}
    my ${keyword|text} {operator|=} {operator|<}{operator|<}{string|"EOT"};
Hello $self-{operator|>}\{name\}
EOT
    foreach my $n {punctuation|(}{keyword|sort} \{ $a {operator|<=}{operator|>} $b \} grep \{ defined \} @names{punctuation|)} \{ {keyword|next} unless $n; {keyword|last} {keyword|if} -e $n; \}
    {keyword|return} wantarray ? @names {punctuation|:} \\%temps; # done
\}
{keyword|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"};
while {punctuation|(}my ${keyword|line} {operator|=} {operator|<}$fh{operator|>}{punctuation|)} \{ chomp ${keyword|line}; push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} ${keyword|line}; \}
{level number|1};
__END__
