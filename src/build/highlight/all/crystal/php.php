{operator|<}{operator|!}{constant|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string-literal|{string|"<?= $cls ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{punctuation|\\}Tea{punctuation|;}

use Psr{punctuation|\\}Log{punctuation|\\}{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{operator|/}{operator|**}
 {operator|*} {constant|A} kettle{punctuation|.}
 {operator|*} {variable|@param} float {variable|$litres}
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final {keyword|class} {class-name|Kettle} extends Pot implements {punctuation|\\}Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}{keyword|private} readonly {operator|?}float {variable|$litres} {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} count{punctuation|(}{variable|$this}{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} {keyword|self}{double-colon punctuation|::}{constant|MAX}{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string {operator|&}{variable|$s}{punctuation|,} int {operator|...}{variable|$rest}{punctuation|)}{operator|:} static {punctuation|\{}
        {variable|$t} {operator|=} {string-literal|{string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"}} {punctuation|.} {string-literal|{string|'it\\'s'}} {punctuation|.} {operator|<}{string-literal heredoc-string|{delimiter|{punctuation|<<}{symbol|EOT}}{string|
        heredoc $s \{$this->litres\}
        }{delimiter|{symbol|EOT}}}{punctuation|;}
        foreach {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} {operator|=>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|===} null {operator|\|\|} {operator|!}isset{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} fn{punctuation|(}int {variable|$x}{punctuation|)}{operator|:} int {operator|=>} {variable|$x} {operator|+} {number|1_000}{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string-literal|{string|''}} {operator|=>} throw new {punctuation|\\}{builtin|Exception}{punctuation|(}{string-literal|{string|"none"}}{punctuation|)}{punctuation|,} default {operator|=>} new static{punctuation|(}{operator|...}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string-literal|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
