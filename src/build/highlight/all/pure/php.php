{operator|<!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen{operator|\\}Tea{punctuation|;}

use Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface as Log{operator|,} LogLevel{punctuation|\}}{punctuation|;}
use {function|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {operator|\\}Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {function|function} __construct{punctuation|(}{keyword|private} readonly {operator|?}float {operator|$}litres {operator|=} {number|1.7}{operator|,} protected array{operator|\|}{function|string} {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {function|function} count{punctuation|(}{punctuation|)}{operator|:} {function|int} {punctuation|\{} return count{punctuation|(}{operator|$}this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} static {function|function} boil{punctuation|(}{function|string} {operator|&$}s{operator|,} {function|int} {operator|...$}rest{punctuation|)}{operator|:} static {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} {operator|'}it{operator|\\'}s{operator|'} {operator|.} {operator|<<<}EOT
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{operator|$}rest as {operator|$}k {operator|=>} {operator|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}v {operator|===} {function|null} {operator|\|\|} {operator|!}isset{punctuation|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {operator|$}f {operator|=} fn{punctuation|(}{function|int} {operator|$}x{punctuation|)}{operator|:} {function|int} {operator|=>} {operator|$}x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} {operator|$}t {operator|==} {operator|''} {operator|=>} {keyword|throw} new {operator|\\}Exception{punctuation|(}{string|"none"}{punctuation|)}{operator|,} default {operator|=>} new static{punctuation|(}{operator|...$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{operator|?>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp{punctuation|;}{operator|</}b{operator|>} {operator|<?}php {keyword|if} {punctuation|(}{operator|$}a{punctuation|)}{operator|:} {operator|?>}yes{operator|<?}php endif{punctuation|;} {operator|?></}p{operator|>}
{operator|</}body{operator|></}html{operator|>}
