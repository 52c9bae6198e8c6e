#!/usr/bin/perl -w
{command|{keyword|use} strict; use warnings;}
{command|{keyword|package} Kitchen::Kettle;}

=pod

{command|{keyword|Docs} here.}

=cut

{command|{keyword|my} ($litres, @names, {variable|%temps}}{punctuation|)} = {punctuation|(}{command|{keyword|1}.{number|7}, qw(a b c}{punctuation|)}, {punctuation|(} {command|{keyword|cold} => {number|20}, 'hot' => 0x5F }{punctuation|)}{punctuation|)};
{command|{keyword|our} $VERSION = v1.{number|2}.{number|3};}

{command|{keyword|sub} boil \{}
    {command|{keyword|my} ($self, {variable|%opt}}{punctuation|)} = {operator|@}_;
    {command|{keyword|local} $_ = shift // 'none';}
    {command|{keyword|if} (/{operator|^}(\\w+}{punctuation|)}\\s*=\\s*{punctuation|(}.*?{punctuation|)}$/x {operator|&}{operator|&} $1 ne {punctuation|'}x{punctuation|'}{punctuation|)} \{ s\{tea\}\{coffee\}gi; tr/a-z/A-Z/; \}
    {command|{keyword|elsif} ($self->\{names\}[{number|0}] =~ m/pot{parameter attr-name|/i}}{punctuation|)} \{ print STDERR "at $temps\{hot\} {operator|@}\{[ scalar {operator|@}names ]\}\\n"; \}
    {command|{keyword|my} $text = <<{string|"EOT"};}
{command|{keyword|Hello} $self->\{name\}}
{command|{keyword|EOT}}
    {command|{keyword|foreach} my $n (sort \{ $a <=> $b \} grep \{ defined \} @names}{punctuation|)} \{ next unless $n; last if -e $n; \}
    {command|{keyword|return} wantarray ? @names : \\{variable|%temps}; # done}
\}
{command|{keyword|open}(my $fh, '<', 'file.txt'}{punctuation|)} or die "no: $!";
{command|{keyword|while} (my $line = <$fh>}{punctuation|)} \{ chomp $line; push {operator|@}names, split /,/, $line; \}
{command|{keyword|1};}
{command|{keyword|__END__}}
