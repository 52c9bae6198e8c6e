#import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
@interface Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@end
@implementation Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @[@{number|1}{punctuation|,} @{identifier|"x"}{punctuation|,} @{punctuation|\{}@{identifier|"k"}{operator|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|==} nil{punctuation|)} return NO{punctuation|;} [self log{operator|:}@{identifier|"at %d"} with{operator|:}n]{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @selector{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
@end
