{directive important|#import <Foundation/Foundation.h>}
@interface Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}\}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}!self{punctuation|.}name \|\| n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} ^\{ @autoreleasepool \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} @selector{punctuation|(}x{punctuation|)} !{operator|=} {keyword|NULL}{punctuation|;} \} {comment|// end}
@end
