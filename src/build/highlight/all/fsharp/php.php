{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{keyword|use} {keyword|function} strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
{preprocessor property|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} Kettle extends Pot implements \\{computation-expression keyword|Countable}
{punctuation|\{}
    {keyword|use} Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {keyword|function} {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {computation-expression keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\{char|'s'} {punctuation|.} {operator|<<<}EOT
        heredoc ${computation-expression keyword|s} {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} {keyword|match} {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} throw {keyword|new} \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {class-name|static}{punctuation|(}{operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{preprocessor property|# done}
{operator|?>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?>}yes{operator|<?}php endif{punctuation|;} {operator|?>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
