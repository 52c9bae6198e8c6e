{operator|<}{operator|!}{class-name|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

use {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} {keyword|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{operator|:}{operator|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} \\{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    {keyword|public} const {class-name|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}float {reification important|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {reification important|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{reification important|$this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|:}{operator|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} {function|boil}{punctuation|(}string {operator|&}{reification important|$s}{punctuation|,} int {operator|...}{reification important|$rest}{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        {reification important|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string-interpolation|{string|'it\\'s'}} {punctuation|.} {operator|<<}{operator|<}{class-name|EOT}
        heredoc {reification important|$s} {punctuation|\{}{reification important|$this}{operator|->}litres{punctuation|\}}
        {class-name|EOT}{punctuation|;}
        {function|foreach} {punctuation|(}{reification important|$rest} {keyword|as} {reification important|$k} {operator|=>} {reification important|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{reification important|$v} {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{reification important|$rest}{punctuation|[}{reification important|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {reification important|$f} {operator|=} {function|fn}{punctuation|(}int {reification important|$x}{punctuation|)}{operator|:} int {operator|=>} {reification important|$x} {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {reification important|$t} {operator|==} {string-interpolation|{string|''}} {operator|=>} {keyword|throw} {keyword|new} \\{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} {keyword|static}{punctuation|(}{operator|...}{reification important|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{reification important|$a}{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
