#import <Foundation/Foundation.h>
{atrule|{rule|@interface} {property|Kettle} {punctuation|:} NSObject <Pot>
{atrule|{rule|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}}}
- {punctuation|(}instancetype{punctuation|)}{property|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{atrule|{rule|@end}
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}{property|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n} {punctuation|\{} NSArray *a = @[{atrule|{rule|@1}{punctuation|,} @{string|"x"}{punctuation|,} @}{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}!self.name \|\| n == nil{punctuation|)} return NO{punctuation|;} [self {property|log}{punctuation|:}@{string|"at %d"} {property|with}{punctuation|:}n]{punctuation|;} {selector|dispatch_async(q, ^}{punctuation|\{} {atrule|{rule|@autoreleasepool}} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return {atrule|{rule|@selector}{punctuation|(}x{punctuation|)} != NULL{punctuation|;}} {punctuation|\}} // end
@end
