{comment|#import <Foundation/Foundation.h>}
@interface {property|Kettle} {punctuation|:} NSObject <Pot>
@property (nonatomic{punctuation|,} copy) NSString *name{punctuation|;}
- (instancetype){property|initWithLitres}{punctuation|:}(double)litres{punctuation|;}
@end
@implementation Kettle
- (BOOL){property|boil}{punctuation|:}(int){component variable|n} {punctuation|\{} NSArray *a {punctuation|=} {value attr-value|@[@1}{punctuation|,} @"x"{punctuation|,} @{punctuation|\{}@"k"{punctuation|:} @(YES){punctuation|\}}]{punctuation|;} if (!self{punctuation|.}name \|\| n {punctuation|=}{value attr-value|= nil) return NO}{punctuation|;} [self {property|log}{punctuation|:}@"at %d" {property|with}{punctuation|:}n]{punctuation|;} dispatch_async(q{punctuation|,} ^{punctuation|\{} @{component variable|autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}){punctuation|;} return @selector(x) !{punctuation|=} {value attr-value|NULL}{punctuation|;} {punctuation|\}} // end
@end
