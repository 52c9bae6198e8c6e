#{punctuation|!}/usr/bin/perl {punctuation|-}w
{tag|use} {plain-text|strict; use warnings;}
{tag|package} {plain-text|Kitchen::Kettle;}

{punctuation|=}{code|pod}

{tag|Docs} {plain-text|here.}

{punctuation|=}{code|cut}

{tag|my} {plain-text|($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{tag|our} {plain-text|$VERSION = v1.2.3;}

{tag|sub} {plain-text|boil \{}
    {tag|my} {plain-text|($self, %opt) = @_;}
    {tag|local} {plain-text|$_ = shift // 'none';}
    {flow-control|{branch keyword|if} {punctuation|(}{operator|/}{operator|^}{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}{punctuation|.}{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} $1 ne {string|'x'}{punctuation|)} {punctuation|\{} s{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} tr{operator|/}a{operator|-}z{operator|/}{constant|A}{operator|-}{constant|Z}{operator|/}{punctuation|;} {punctuation|\}}}
    {tag|elsif} {plain-text|($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}}
    {tag|my} {plain-text|$text = <<"EOT";}
{tag|Hello} {plain-text|$self->\{name\}}
{tag|EOT}
    {tag|foreach} {plain-text|my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
    {tag|return} {plain-text|wantarray ? @names : \\%temps; # done}
\}
{tag|open{attributes|{punctuation|(}my ${attr-name|fh}{punctuation|,} '<'{punctuation|,} 'file.txt'{punctuation|)}}} {plain-text|or die "no: $!";}
{flow-control|{branch keyword|while} {punctuation|(}my $line {operator|=} {operator|<}$fh{operator|>}{punctuation|)} {punctuation|\{} chomp $line{punctuation|;} push @names{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}}
{tag|1};
{tag|__END__}
