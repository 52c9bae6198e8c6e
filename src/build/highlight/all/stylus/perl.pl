#!/usr/bin/perl -w
{property-declaration|{property|use} strict{punctuation|;} use warnings{punctuation|;}}
{property-declaration|{property|package} Kitchen{punctuation|:}{punctuation|:}Kettle{punctuation|;}}

=pod

{property-declaration|{property|Docs} here.}

=cut

{property-declaration|{property|my} {punctuation|(}$litres{punctuation|,} {keyword|@names}{punctuation|,} {operator|%}temps{punctuation|)} {operator|=} {punctuation|(}{number|1.7}{punctuation|,} {func|{function|qw}{punctuation|(}a b c{punctuation|)}{punctuation|,} {punctuation|(} cold {operator|=}{operator|>} {number|20}{punctuation|,} }{string|'hot'} {operator|=}{operator|>} {number|0}{unit|x}{number|5}F {punctuation|)}{punctuation|)}{punctuation|;}}
{property-declaration|{property|our} $VERSION {operator|=} v1.2.3{punctuation|;}}

{selector|sub boil {punctuation|\{}}
    {property-declaration|{property|my} {punctuation|(}$self{punctuation|,} {operator|%}opt{punctuation|)} {operator|=} {keyword|@_}{punctuation|;}}
    {property-declaration|{property|local} $_ {operator|=} shift {comment|// 'none';}}
    {statement|{keyword|if} {punctuation|(}{operator|/}^{punctuation|(}\\w{operator|+}{punctuation|)}\\s{operator|*=}\\s{operator|*}{punctuation|(}.{operator|*}{operator|?}{punctuation|)}${operator|/}x {operator|&&} ${number|1} ne {string|'x'}{punctuation|)} {interpolation variable|{delimiter punctuation|\{} s{punctuation|\{}tea{delimiter punctuation|\}}}{interpolation variable|{delimiter punctuation|\{}coffee{delimiter punctuation|\}}}gi{punctuation|;} tr{operator|/}a-z{operator|/}A-Z{operator|/}{punctuation|;} {punctuation|\}}}
    elsif {punctuation|(}$self->{interpolation variable|{delimiter punctuation|\{}names{delimiter punctuation|\}}}{punctuation|[}0{punctuation|]} =~ m/pot/i{punctuation|)} {punctuation|\{} print STDERR {string|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {property-declaration|{property|my} $text {operator|=} {operator|<}{operator|<}{string|"EOT"}{punctuation|;}}
{selector|Hello $self->{interpolation variable|{delimiter punctuation|\{}name{delimiter punctuation|\}}}
EOT}
    foreach my $n {punctuation|(}sort {interpolation variable|{delimiter punctuation|\{} $a {operator|<=}{operator|>} $b {delimiter punctuation|\}}} grep {interpolation variable|{delimiter punctuation|\{} defined {delimiter punctuation|\}}} @names{punctuation|)} {punctuation|\{} {property-declaration|{property|next} {keyword|unless} $n{punctuation|;} last {keyword|if} -e $n{punctuation|;}} {punctuation|\}}
    {statement|{keyword|return} wantarray {operator|?} {keyword|@names} {punctuation|:} \\{operator|%}temps{punctuation|;} # done}
{punctuation|\}}
{func|{function|open}{punctuation|(}my $fh{punctuation|,} {string|'<'}{punctuation|,} {string|'file.txt'}{punctuation|)} {operator|or} die {string|"no: $!"}{punctuation|;}}
while {punctuation|(}my $line = <$fh>{punctuation|)} {punctuation|\{} {property-declaration|{property|chomp} $line{punctuation|;} push {keyword|@names}{punctuation|,} split {operator|/}{punctuation|,}{operator|/}{punctuation|,} $line{punctuation|;} {punctuation|\}}}
1{punctuation|;}
__END__
