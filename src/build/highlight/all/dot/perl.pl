{comment|#!/usr/bin/perl -w}
{node|use} {keyword|strict}{punctuation|;} {node|use} {node|warnings}{punctuation|;}
{node|package} {node|Kitchen}{operator|:}{operator|:}{node|Kettle}{punctuation|;}

{operator|=}{attr-value|pod}

{node|Docs} {node|here}.

{operator|=}{attr-value|cut}

{node|my} (${node|litres}{punctuation|,} @{node|names}{punctuation|,} %{node|temps}) {operator|=} ({node|1.7}{punctuation|,} {node|qw}({node|a} {node|b} {node|c}){punctuation|,} ( {attr-name|cold} {operator|=}> {node|20}{punctuation|,} '{node|hot}' {operator|=}> {node|0}x5F )){punctuation|;}
{node|our} ${node|VERSION} {operator|=} {attr-value|v1}.2.3{punctuation|;}

{node|sub} {node|boil} {punctuation|\{}
    {node|my} (${node|self}{punctuation|,} %{node|opt}) {operator|=} @{node|_}{punctuation|;}
    {node|local} ${node|_} {operator|=} {attr-value|shift} {comment|// 'none';}
    {node|if} (/^(\\w+)\\s*{operator|=}\\s*(.*?)$/{node|x} && ${node|1} {node|ne} '{node|x}') {punctuation|\{} {node|s}{punctuation|\{}{node|tea}{punctuation|\}}{punctuation|\{}{node|coffee}{punctuation|\}}{node|gi}{punctuation|;} {node|tr}/{node|a}-z/{node|A}-Z/{punctuation|;} {punctuation|\}}
    {node|elsif} (${node|self}{operator|->}{punctuation|\{}{node|names}{punctuation|\}}{punctuation|[}{node|0}{punctuation|]} {operator|=}~ {node|m}/{node|pot}/{node|i}) {punctuation|\{} {node|print} {node|STDERR} {node|"at $temps\{hot\} @\{[ scalar @names ]\}\\n"}{punctuation|;} {punctuation|\}}
    {node|my} ${node|text} {operator|=} <{node|<{markup language-markup language-html language-xml|"EOT";
Hello $self-}>}{punctuation|\{}{node|name}{punctuation|\}}
{node|EOT}
    {node|foreach} {node|my} ${node|n} ({node|sort} {punctuation|\{} ${node|a} {node|<{markup language-markup language-html language-xml|=}>} ${node|b} {punctuation|\}} {node|grep} {punctuation|\{} {node|defined} {punctuation|\}} @{node|names}) {punctuation|\{} {node|next} {node|unless} ${node|n}{punctuation|;} {node|last} {node|if} -e ${node|n}{punctuation|;} {punctuation|\}}
    {node|return} {node|wantarray} ? @{node|names} {operator|:} \\%{node|temps}{punctuation|;} # {node|done}
{punctuation|\}}
{node|open}({node|my} ${node|fh}{punctuation|,} '<'{punctuation|,} '{node|file}.txt') {node|or} {node|die} {node|"no: $!"}{punctuation|;}
{node|while} ({node|my} ${node|line} {operator|=} {attr-value|<{markup language-markup language-html language-xml|$fh}>}) {punctuation|\{} {node|chomp} ${node|line}{punctuation|;} {node|push} @{node|names}{punctuation|,} {node|split} /{punctuation|,}/{punctuation|,} ${node|line}{punctuation|;} {punctuation|\}}
{node|1}{punctuation|;}
{node|__END__}
