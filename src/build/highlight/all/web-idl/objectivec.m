#import {operator|<}Foundation/Foundation{punctuation|.}h{operator|>}
@{keyword|interface} {class-name|Kettle} {operator|:} {class-name|NSObject} {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray *a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{operator|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} if {punctuation|(}!self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} {class-name|return} NO{punctuation|;} {punctuation|[}self log{operator|:}@{string|"at %d"} with{operator|:}{class-name|n}{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @selector{punctuation|(}x{punctuation|)} !{operator|=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
