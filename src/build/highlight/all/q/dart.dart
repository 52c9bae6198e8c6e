import {adverb function|'}package{verb operator|:}tea{adverb function|/}tea{punctuation|.}dart{adverb function|'} as tea {keyword|show} Leaf{punctuation|;}
{comment|/// A kettle.}
{verb operator|@}immutable
abstract class Kettle{verb operator|<}T extends num{verb operator|>} extends Pot with Heat implements Comparable{verb operator|<}Kettle{verb operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int {keyword|max} {verb operator|=} {number|0xFF}{punctuation|;}
  late final String{verb operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{verb operator|,} this{punctuation|.}name {verb operator|=} {adverb function|'}pot{adverb function|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {verb operator|=}{verb operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String {keyword|get} label {verb operator|=}{verb operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{adverb function|'}raw {verb operator|$}x{adverb function|'} {adverb function|'}{adverb function|'}{adverb function|'}multi{adverb function|'}{adverb function|'}{adverb function|'}{punctuation|;}
  Future{verb operator|<}void{verb operator|>} boil{punctuation|(}{punctuation|[}int n {verb operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}{keyword|var} x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{verb operator|!} int {verb operator|\|}{verb operator|\|} x {verb operator|=}{verb operator|=} {keyword|null}{punctuation|)} continue{punctuation|;} yield{verb operator|*} go{punctuation|(}x {verb operator|?}{verb operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {keyword|list}{verb operator|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{verb operator|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{verb operator|.}{verb operator|.}{verb operator|.}{verb operator|?}more{verb operator|,} {keyword|if} {punctuation|(}n {verb operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {verb operator|1:} break{punctuation|;} default{verb operator|:} throw StateError{punctuation|(}{adverb function|'}no{adverb function|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {verb operator|=} T Function{verb operator|<}T{verb operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
