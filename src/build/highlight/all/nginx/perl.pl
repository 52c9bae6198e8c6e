{comment|#!/usr/bin/perl -w}
{directive|{keyword|use} strict}{punctuation|;} {directive|{keyword|use} warnings}{punctuation|;}
{directive|{keyword|package} Kitchen::Kettle}{punctuation|;}

=pod

{directive|{keyword|Docs} here.

=cut

my ({variable|$litres}, @names, %temps) = (1.7, qw(a b c), ( cold => 20, {string|'hot'} => 0x5F ))}{punctuation|;}
{directive|{keyword|our} {variable|$VERSION} = v1.2.3}{punctuation|;}

{directive|{keyword|sub} boil} {punctuation|\{}
    {directive|{keyword|my} ({variable|$self}, %opt) = @_}{punctuation|;}
    {directive|{keyword|local} {variable|$_} = shift // {string|'none'}}{punctuation|;}
    {directive|{keyword|if} (/^(\\w+)\\s*=\\s*(.*?)$/x && {variable|$1} ne {string|'x'})} {punctuation|\{} {directive|{keyword|s}}{punctuation|\{}tea{punctuation|\}}{punctuation|\{}coffee{punctuation|\}}gi{punctuation|;} {directive|{keyword|tr/a-z/A-Z/}}{punctuation|;} {punctuation|\}}
    {directive|{keyword|elsif} ({variable|$self}->}{punctuation|\{}names{punctuation|\}}[0] =~ {directive|{keyword|m/pot/i)}} {punctuation|\{} {directive|{keyword|print} STDERR {string|"at {variable|$temps}\{hot\} @\{[ scalar @names ]\}{escape entity|\\n}"}}{punctuation|;} {punctuation|\}}
    {directive|{keyword|my} {variable|$text} = <<{string|"EOT"}}{punctuation|;}
{directive|{keyword|Hello} {variable|$self}->}{punctuation|\{}name{punctuation|\}}
{directive|{keyword|EOT}
    foreach my {variable|$n} (sort} {punctuation|\{} $a <=> $b {punctuation|\}} {directive|{keyword|grep}} {punctuation|\{} defined {punctuation|\}} @names) {punctuation|\{} {directive|{keyword|next} unless {variable|$n}}{punctuation|;} {directive|{keyword|last} if -e {variable|$n}}{punctuation|;} {punctuation|\}}
    {directive|{keyword|return} wantarray ? @names : \\%temps}{punctuation|;} {comment|# done}
{punctuation|\}}
{directive|{keyword|open(my} {variable|$fh}, {string|'<'}, {string|'file.txt'}) or die {string|"no: $!"}}{punctuation|;}
{directive|{keyword|while} (my {variable|$line} = <{variable|$fh}>)} {punctuation|\{} {directive|{keyword|chomp} {variable|$line}}{punctuation|;} {directive|{keyword|push} @names, split /,/, {variable|$line}}{punctuation|;} {punctuation|\}}
{directive|{keyword|1}}{punctuation|;}
__END__
