{fragment|{fragment-delimiter|#}!/usr/bin/perl} -w
{path|use} strict; use warnings;
{path|package} Kitchen::Kettle;

{path|=pod}

{path|Docs} here.

{path|=cut}

{path|my} ($litres, @names, %temps) = (1.7, qw(a b c), ( cold => 20, 'hot' => 0x5F ));
{path|our} $VERSION = v1.2.3;

{path|sub} boil \{
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*{query|{query-delimiter|?}{pair|{key|)$/x}}} && $1 ne 'x') \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    elsif ($self->\{names\}[0] =~ m/pot/i) \{ print STDERR "at $temps\{hot\} @\{[ scalar @names ]\}\\n"; \}
    my $text = <<"EOT";
{path|Hello} $self->\{name\}
{path|EOT}
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
    return wantarray {query|{query-delimiter|?}} @names : \\%temps; {fragment|{fragment-delimiter|#}} done
\}
{path|open(my} $fh, '<', 'file.txt') or die "no: $!";
{path|while} (my $line = <$fh>) \{ chomp $line; push @names, split /,/, $line; \}
{path|1;}
{path|__END__}
