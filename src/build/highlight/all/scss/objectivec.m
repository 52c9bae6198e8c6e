#import <Foundation/Foundation.h>
{atrule|{rule|@interface} {property|Kettle} {punctuation|:} NSObject <Pot>
{rule|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}{property|initWithLitres}{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{rule|@end}
{rule|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}{property|boil}{punctuation|:}{punctuation|(}int{punctuation|)}n} {punctuation|\{} NSArray *a = @[@1{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}]{punctuation|;} if {punctuation|(}!self.name \|\| n {operator|==} nil{punctuation|)} return NO{punctuation|;} [self {property|log}{punctuation|:}@{string|"at %d"} {property|with}{punctuation|:}n]{punctuation|;} dispatch_{function|async}{punctuation|(}{selector|q, ^}{punctuation|\{} {atrule|{rule|@autoreleasepool}} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} return @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} NULL{punctuation|;} {punctuation|\}} {comment|// end}
@end
