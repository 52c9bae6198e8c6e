{operator|#}{operator|!}{operator|/}{variable|u}{variable|s}{variable|r}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|p}{variable|e}{variable|r}{variable|l} {operator|-}{variable|w}
{variable|u}{variable|s}{variable|e} {variable|s}{variable|t}{variable|r}{variable|i}{variable|c}{variable|t}{operator|;} {variable|u}{variable|s}{variable|e} {variable|w}{variable|a}{variable|r}{variable|n}{variable|i}{variable|n}{variable|g}{variable|s}{operator|;}
{variable|p}{variable|a}{variable|c}{variable|k}{variable|a}{variable|g}{variable|e} K{variable|i}{variable|t}{variable|c}{variable|h}{variable|e}{variable|n}{operator|:}{operator|:}K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{operator|;}

{operator|=}{variable|p}{variable|o}{variable|d}

{non-standard bold|D}{variable|o}{variable|c}{variable|s} {variable|h}{variable|e}{variable|r}{variable|e}{operator|.}

{operator|=}{variable|c}{variable|u}{variable|t}

{variable|m}{variable|y} {non-standard bold|(}{operator|$}{variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|,} {operator|@}{variable|n}{variable|a}{variable|m}{variable|e}{variable|s}{operator|,} {operator|%}{variable|t}{variable|e}{variable|m}{variable|p}{variable|s}{non-standard bold|)} {operator|=} {non-standard bold|(}{number|1}{operator|.}{number|7}{operator|,} {variable|q}{variable|w}{non-standard bold|(}{variable|a} {variable|b} {variable|c}{non-standard bold|)}{operator|,} {non-standard bold|(} {variable|c}{variable|o}{variable|l}{variable|d} {operator|=}{operator|>} {number|20}{operator|,} {character-code number|'h}{variable|o}{variable|t}{character-code number|' }{operator|=}{operator|>} {number|0}{variable|x}{number|5}F {non-standard bold|)}{non-standard bold|)}{operator|;}
{variable|o}{variable|u}{variable|r} {operator|$}VERSI{non-standard bold|O}N {operator|=} {variable|v}{number|1}{operator|.}{number|2}{operator|.}{number|3}{operator|;}

{variable|s}{variable|u}{variable|b} {variable|b}{variable|o}{variable|i}{variable|l} {comment|\{
    my ($self, %opt) = @_;
    local $_ = shift // 'none';
    if (/^(\\w+)\\s*=\\s*(.*?)$/x && $1 ne 'x') \{ s\{tea\}}{comment|\{coffee\}}{variable|g}{variable|i}{operator|;} {variable|t}{variable|r}{operator|/}{variable|a}{operator|-}{variable|z}{operator|/}A{operator|-}Z{operator|/}{operator|;} \}
    {variable|e}{variable|l}{variable|s}{variable|i}{variable|f} {non-standard bold|(}{operator|$}{variable|s}{variable|e}{variable|l}{variable|f}{operator|-}{operator|>}{comment|\{names\}}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|~} {variable|m}{operator|/}{variable|p}{variable|o}{variable|t}{operator|/}{variable|i}{non-standard bold|)} {comment|\{ print STDERR "at $temps\{hot\}} {operator|@}{comment|\{[ scalar @names ]\}}{operator|\\}{variable|n}{string|"; \}
    my $text = <<"}E{non-standard bold|O}T{string|";
Hello $self->\{name\}
EOT
    foreach my $n (sort \{ $a <=> $b \} grep \{ defined \} @names) \{ next unless $n; last if -e $n; \}
    return wantarray ? @names : \\%temps; # done
\}
open(my $fh, '<', 'file.txt') or die "}{variable|n}{variable|o}{operator|:} {operator|$}{operator|!}"{operator|;}
{variable|w}{variable|h}{variable|i}{variable|l}{variable|e} {non-standard bold|(}{variable|m}{variable|y} {operator|$}{variable|l}{variable|i}{variable|n}{variable|e} {operator|=} {non-standard bold|<}{operator|$}{variable|f}{variable|h}{operator|>}{non-standard bold|)} {comment|\{ chomp $line; push @names, split /,/, $line; \}}
{number|1}{operator|;}
{operator|_}{operator|_}EN{non-standard bold|D}{operator|_}{operator|_}
