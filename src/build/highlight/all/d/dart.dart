{keyword|import} '{keyword|package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{property|@immutable}
{keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}T extends {class-name|num}{operator|>} extends {class-name|Pot} {keyword|with} Heat implements {class-name|Comparable}{operator|<}Kettle{operator|>} {punctuation|\{}
  {keyword|final} {keyword|double} litres{punctuation|;} {keyword|static} {keyword|const} {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} String? name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} 'pot'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {keyword|$}x{char|' '}''multi{char|'''}{punctuation|;}
  Future{operator|<}{keyword|void}{operator|>} {function|boil}{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {operator|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {operator|is}{operator|!} {keyword|int} {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}'no'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
