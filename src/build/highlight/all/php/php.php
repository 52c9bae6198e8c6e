{doctype|{punctuation|<!}{doctype-tag|DOCTYPE} {name|html}{punctuation|>}}
{tag|{tag|{punctuation|<}html}{punctuation|>}}{tag|{tag|{punctuation|<}body} {attr-name|class}{attr-value|{punctuation attr-equals|=}{punctuation|"}{php language-php|{delimiter important|<?=} {variable|$cls} {operator|??} {string single-quoted-string|'none'} {delimiter important|?>}}{punctuation|"}}{punctuation|>}}
{php language-php|{delimiter important|<?php}
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} {package|Kitchen{punctuation|\\}Tea}{punctuation|;}

{keyword|use} Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{keyword|use} {keyword|function} {package|strlen}{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{attribute|{delimiter punctuation|#[}{attribute-content|{attribute-class-name class-name|Attribute}{punctuation|(}{attribute-class-name class-name|Attribute}{operator|::}{constant|TARGET_CLASS}{punctuation|)}}{delimiter punctuation|]}}
{keyword|final} {keyword|class} {class-name-definition class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} {class-name class-name-fully-qualified|{punctuation|\\}Countable}
{punctuation|\{}
    {keyword|use} {package|Heats}{punctuation|;}
    {keyword|public} {keyword|const} {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} {keyword|function} {function-definition function|__construct}{punctuation|(}{keyword|private} {keyword|readonly} {operator|?}{keyword type-hint|float} {variable|$litres} {operator|=} {number|1.7}{punctuation|,} {keyword|protected} {keyword type-declaration|array}{operator|\|}{keyword type-declaration|string} {variable|$names} {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} {keyword|function} {function-definition function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword return-type|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{variable|$this}{operator|->}{property|names}{punctuation|)} {operator|**} {number|2} {operator|<=>} {keyword static-context|self}{operator|::}{constant|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} {function-definition function|boil}{punctuation|(}{keyword type-declaration|string} {operator|&}{variable|$s}{punctuation|,} {keyword type-declaration|int} {operator|...}{variable|$rest}{punctuation|)}{punctuation|:} {keyword return-type|static} {punctuation|\{}
        {variable|$t} {operator|=} {string double-quoted-string|"Pot {interpolation|{punctuation|\{}{variable|$s}{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}} and {interpolation|{variable|$s}{operator|->}{property|name}} at $\{x\} \\n"} {operator|.} {string single-quoted-string|'it\\'s'} {operator|.} {operator|<<}{operator|<}{constant|EOT}
        {class-name type-declaration|heredoc} {variable|$s} {punctuation|\{}{variable|$this}{operator|->}{property|litres}{punctuation|\}}
        {constant|EOT}{punctuation|;}
        {keyword|foreach} {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} {operator|=>} {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} {operator|===} {keyword type-declaration|null} {operator|\|\|} {operator|!}{keyword|isset}{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {variable|$f} {operator|=} {keyword|fn}{punctuation|(}{keyword type-hint|int} {variable|$x}{punctuation|)}{punctuation|:} {keyword return-type|int} {operator|=>} {variable|$x} {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} {keyword|match} {punctuation|(}{constant boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string single-quoted-string|''} {operator|=>} {keyword|throw} {keyword|new} {class-name class-name-fully-qualified|{punctuation|\\}Exception}{punctuation|(}{string double-quoted-string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} {keyword|new} {keyword|static}{punctuation|(}{operator|...}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{delimiter important|?>}}
{tag|{tag|{punctuation|<}p} {special-attr|{attr-name|style}{attr-value|{punctuation attr-equals|=}{punctuation|"}{value css language-css|{property|color}{punctuation|:} red}{punctuation|"}}}{punctuation|>}}Tea {tag|{tag|{punctuation|<}b}{punctuation|>}}{entity named-entity|&amp;}{tag|{tag|{punctuation|</}b}{punctuation|>}} {php language-php|{delimiter important|<?php} {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} {delimiter important|?>}}yes{php language-php|{delimiter important|<?php} {keyword|endif}{punctuation|;} {delimiter important|?>}}{tag|{tag|{punctuation|</}p}{punctuation|>}}
{tag|{tag|{punctuation|</}body}{punctuation|>}}{tag|{tag|{punctuation|</}html}{punctuation|>}}
