{text comment|#!/usr/bin/perl -w}
{keyword|use} {text comment|strict}{punctuation|;} {keyword|use} {text comment|warnings}{punctuation|;}
{text comment|package Kitchen}{punctuation|:}{punctuation|:}{text comment|Kettle}{punctuation|;}

{text comment|=pod

Docs} {position keyword|here}{punctuation|.}

{text comment|=cut

my} {punctuation|(}{text comment|$litres}{punctuation|,} {text comment|@names}{punctuation|,} {text comment|%temps}{punctuation|)} {text comment|=} {punctuation|(}{number|1.7}{punctuation|,} {text comment|qw}{punctuation|(}{text comment|a b c}{punctuation|)}{punctuation|,} {punctuation|(} {text comment|cold =>} {number|20}{punctuation|,} {text comment|'hot' =>} {number|0x5F} {punctuation|)}{punctuation|)}{punctuation|;}
{text comment|our $VERSION = v1}{punctuation|.}{number|2.3}{punctuation|;}

{text comment|sub boil} {punctuation|\{}
    {text comment|my} {punctuation|(}{text comment|$self}{punctuation|,} {text comment|%opt}{punctuation|)} {text comment|= @_}{punctuation|;}
    {text comment|local $_ = shift // 'none'}{punctuation|;}
    {keyword|if} {punctuation|(}{text comment|/^}{punctuation|(}{text comment|\\w+}{punctuation|)}{text comment|\\s*=\\s*}{punctuation|(}{punctuation|.}{text comment|*?}{punctuation|)}{text comment|$/x && $}{number|1} {text comment|ne 'x'}{punctuation|)} {punctuation|\{} {text comment|s}{punctuation|\{}{text comment|tea}{punctuation|\}}{punctuation|\{}{text comment|coffee}{punctuation|\}}{text comment|gi}{punctuation|;} {text comment|tr/a-z/A-Z/}{punctuation|;} {punctuation|\}}
    {text comment|elsif} {punctuation|(}{text comment|$self->}{punctuation|\{}{text comment|names}{punctuation|\}}{comment|[0]} {text comment|=~ m/pot/i}{punctuation|)} {punctuation|\{} {text comment|print STDERR} {string|"at $temps\{hot\} @\{{substitution|{delimiter punctuation|[} {text comment|scalar @names} {delimiter punctuation|]}}\}\\n"}{punctuation|;} {punctuation|\}}
    {text comment|my $}{type variable|text} {text comment|= <<}{string|"EOT"}{punctuation|;}
{text comment|Hello $self->}{punctuation|\{}{text comment|name}{punctuation|\}}
{text comment|EOT
    foreach my $n} {punctuation|(}{text comment|sort} {punctuation|\{} {text comment|$a <=> $b} {punctuation|\}} {text comment|grep} {punctuation|\{} {text comment|defined} {punctuation|\}} {text comment|@names}{punctuation|)} {punctuation|\{} {text comment|next} {keyword|unless} {text comment|$n}{punctuation|;} {text comment|last} {keyword|if} {text comment|-e $n}{punctuation|;} {punctuation|\}}
    {text comment|return wantarray ? @names} {punctuation|:} {text comment|\\%temps}{punctuation|;} {text comment|# done}
{punctuation|\}}
{property symbol|open}{punctuation|(}{text comment|my $fh}{punctuation|,} {text comment|'<'}{punctuation|,} {text comment|'file}{punctuation|.}{text comment|txt'}{punctuation|)} {text comment|or die} {string|"no: $!"}{punctuation|;}
{keyword|while} {punctuation|(}{text comment|my $line = <$fh>}{punctuation|)} {punctuation|\{} {text comment|chomp $line}{punctuation|;} {text comment|push @names}{punctuation|,} {text comment|split /}{punctuation|,}{text comment|/}{punctuation|,} {text comment|$line}{punctuation|;} {punctuation|\}}
{number|1}{punctuation|;}
{text comment|__END__}
