{operator|<}{operator|!}{constant|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

{keyword|use} {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} {keyword|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
{keyword|use} function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{attribute attr-name|#[Attribute(Attribute::TARGET_CLASS)]}
{keyword|final} class {class-name|Kettle} extends {class-name|Pot} implements \\{class-name|Countable}
{punctuation|\{}
    {keyword|use} {class-name|Heats}{punctuation|;}
    public {keyword|const} {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{variable|$this}{punctuation|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{punctuation|::}{constant|MAX}{punctuation|;} {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int {punctuation|...}{variable|$rest}{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        {variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {lifetime-annotation symbol|'it}\\{char|'s'} {punctuation|.} {operator|<<}{operator|<}{constant|EOT}
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{punctuation|->}litres{punctuation|\}}
        {constant|EOT}{punctuation|;}
        {function|foreach} {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} {operator|=>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {keyword|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int {operator|=>} {variable|$x} {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} {keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} '' {operator|=>} throw new \\{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new {keyword|static}{punctuation|(}{punctuation|...}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
