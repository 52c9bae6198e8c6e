{keyword|import} {string-literal|{string|'package:tea/tea.dart'}} {operator|as} tea show Leaf{punctuation|;}
{comment|/// A kettle.}
{annotation builtin|@immutable}
{keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} num{operator|>} {keyword|extends} Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {keyword|double} litres{punctuation|;} static const {keyword|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required {keyword|this}{punctuation|.}litres{punctuation|,} {keyword|this}{punctuation|.}name {operator|=} {string-literal|{string|'pot'}}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string-literal|{string|"Kettle of $}{interpolation|{punctuation|\{}litres{punctuation|.}toStringAsFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}}}{string| l, $name\\n"}} {regex-literal|{regex|r'raw $x'}} {string-literal|{string|''}}{string-literal|{string|'multi'}}{string-literal|{string|''}}{punctuation|;}
  Future{operator|<}{keyword|void}{operator|>} boil{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} {keyword|async} {punctuation|\{}
    {keyword|await} {keyword|for} {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x {operator|is}{operator|!} {keyword|int} \|\| x {operator|==} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} StateError{punctuation|(}{string-literal|{string|'no'}}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{keyword|typedef} F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
