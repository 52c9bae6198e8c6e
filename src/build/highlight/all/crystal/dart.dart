import {string-literal|{string|'package:tea/tea.dart'}} {keyword|as} tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} {constant|A} kettle{punctuation|.}
{variable|@immutable}
{keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}{constant|T} extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final {builtin|String}{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string-literal|{string|'pot'}}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {builtin|String} get label {operator|=>} {string-literal|{string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"}} r{string-literal|{string|'raw $x'}} {char|'''}multi{char|'''}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} {keyword|yield}{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}{punctuation|;} default{operator|:} throw StateError{punctuation|(}{char|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {regex-literal|{regex|/* done */}}
  {punctuation|\}}
{punctuation|\}}
typedef {constant|F} {operator|=} {constant|T} Function{operator|<}{constant|T}{operator|>}{punctuation|(}{constant|T}{punctuation|)}{punctuation|;}
