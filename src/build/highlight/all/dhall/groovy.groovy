{operator|#}!{punctuation|/}usr{punctuation|/}bin{punctuation|/}env groovy
import groovy{punctuation|.}transform{punctuation|.}{class-name|CompileStatic}

{operator|@}{class-name|CompileStatic}
class {class-name|Shelf}{operator|<}{class-name|T}{operator|>} implements {class-name|Iterable}{operator|<}{class-name|T}{operator|>} {punctuation|\{}
    private final {class-name|List}{operator|<}{class-name|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} {class-name|LinkedList}
    def size {operator|=} 3G
    {class-name|String} label {operator|=} {string|"Shelf of {interpolation|{punctuation|$\{}{expression language-dhall|jars{punctuation|.}size{punctuation|(}{punctuation|)}}{punctuation|\}}} jars, first {interpolation|{punctuation|$\{}{expression language-dhall|jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}{punctuation|.}name {operator|:} 'none'}{punctuation|\}}}"}

    {class-name|Iterator}{operator|<}{class-name|T}{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} 'b c'{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {punctuation|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{punctuation|/}{punctuation|]}
        def s {operator|=} '''multi
line''' {operator|+} ${punctuation|/}dollar $m slashy{punctuation|/}$
        {keyword|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ {punctuation|/}^{punctuation|[}a-z{punctuation|]}{punctuation|/} {operator|&&} v {operator|<}{operator|=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|..}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} a {operator|+} b {operator|==} c
    where{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
