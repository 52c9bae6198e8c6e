{comment|#!/usr/bin/perl -w}
{key attr-name|use} {value attr-value|strict; use warnings;}
{key attr-name|package} {value attr-value|Kitchen::Kettle;}

{punctuation|=}pod

{key attr-name|Docs} {value attr-value|here.}

{punctuation|=}cut

{key attr-name|my} {value attr-value|($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));}
{key attr-name|our} {value attr-value|$VERSION = v1.2.3;}

{key attr-name|sub} {value attr-value|boil \{}
{key attr-name|    my} {value attr-value|($self, %opt) = @_;}
{key attr-name|    local} {value attr-value|$_ = shift // 'none';}
{key attr-name|    if} {value attr-value|(/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}}
{key attr-name|    elsif} {value attr-value|($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}}
{key attr-name|    my} {value attr-value|$text = <<"EOT";}
{key attr-name|Hello} {value attr-value|$self->\{name\}}
EOT
{key attr-name|    foreach} {value attr-value|my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}}
{key attr-name|    return} {value attr-value|wantarray ? @names : \\%temps; # done}
\}
{key attr-name|open(my} {value attr-value|$fh, '<', 'file.txt') or die "no: $!";}
{key attr-name|while} {value attr-value|(my $line = <$fh>) \{ chomp $line; push @names, split /,/, $line; \}}
1;
__END__
