#import <Foundation{operator|/}Foundation.h>
{variable|@interface} {property|Kettle} {punctuation|:} NSObject <Pot>
{variable|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}{property|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{atrule|@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n} {punctuation|\{} NSArray {operator|*}a = @[{atrule|@1, @"x", @}{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}!self.name \|\| n == nil{punctuation|)} return NO{punctuation|;} [self {property|log}{punctuation|:}@{string|"at %d"} {property|with}{punctuation|:}n]{punctuation|;} dispatch_async{selector|(q, ^}{punctuation|\{} {atrule|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {variable|@selector}{punctuation|(}x{punctuation|)} != NULL{punctuation|;} {punctuation|\}} {comment|// end}
{variable|@end}
