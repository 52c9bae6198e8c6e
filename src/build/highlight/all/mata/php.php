{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{operator|\\}Tea{punctuation|;}

use Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{function|Attribute}{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} Pot implements {operator|\\}Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} const MAX {operator|=} 0x1F{punctuation|;}
    {keyword|public} {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}{type class-name|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} {function|boil}{punctuation|(}{type class-name|string} {operator|&}$s{punctuation|,} int {operator|..}{punctuation|.}$rest{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {missing symbol|.} {operator|'}it{operator|\\}{operator|'}s{operator|'} {missing symbol|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{operator|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}true{punctuation|)} {punctuation|\{} $t {operator|==} {operator|'}{operator|'} {operator|=}{operator|>} throw new {operator|\\}{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {keyword|static}{punctuation|(}{operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
