{keyword|import} {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{annotation punctuation|@immutable}
{keyword|abstract} {keyword|class} Kettle{generics|{punctuation|<}{class-name|T} {keyword|extends} num{punctuation|>}} {keyword|extends} Pot {keyword|with} Heat implements Comparable{generics|{punctuation|<}{class-name|Kettle}{punctuation|>}} {punctuation|\{}
  {keyword|final} double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {builtin|String}{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} {char|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {keyword|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {builtin|String} get label {keyword|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{char|'raw $x'} {string|''}{char|'multi'}{string|''}{punctuation|;}
  Future{generics|{punctuation|<}{keyword|void}{punctuation|>}} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}{keyword|var} x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} continue{punctuation|;} {keyword|yield}{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} break{punctuation|;} default{operator|:} {keyword|throw} StateError{punctuation|(}{char|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|(}T{punctuation|)}{punctuation|;}
