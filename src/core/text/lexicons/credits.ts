/**
 * What datelines and credits are made of, in all languages at once: a text in one often bears the agency's name in
 * another.
 */
import { lines } from './lines'

/** Who writes or sends a text: agencies, "staff", "agencies". */
export const AGENCIES = lines(`
afp
reuters
ap
dpa
efe
ansa
tass
interfax
xinhua
agence france presse
associated press
agencies
staff
avec afp
avec reuters
agences
أ ف ب
أف ب
أ ب
د ب أ
فرانس برس
رويترز
أسوشيتد برس
وكالات
الوكالات
وكالة
الأناضول
تاس
نوفوستي
سبوتنيك
شينخوا
إنترفاكس
خاص
متابعات
واس
وام
тасс
риа
риа новости
интерфакс
рейтер
афп
ап
агентства
`)

/** Towns that open a dateline. */
export const PLACES = lines(`
moscow
paris
kyiv
kiev
london
washington
new york
brussels
berlin
geneva
vienna
istanbul
ankara
tehran
jerusalem
beirut
cairo
dubai
beijing
united nations
moscou
londres
bruxelles
genève
vienne
téhéran
jérusalem
beyrouth
le caire
tunis
alger
rabat
موسكو
باريس
كييف
لندن
واشنطن
نيويورك
بروكسل
برلين
جنيف
فيينا
إسطنبول
أنقرة
طهران
القدس
القدس المحتلة
غزة
رام الله
بيروت
دمشق
عمان
بغداد
القاهرة
الرياض
دبي
أبوظبي
الدوحة
الكويت
تونس
الجزائر
الرباط
بكين
عواصم
москва
париж
киев
лондон
вашингтон
нью йорк
брюссель
берлин
женева
вена
стамбул
анкара
тегеран
иерусалим
пекин
минск
оон
`)

/** Names of months and days, and what stands beside a time. */
export const DATES = lines(`
january
february
march
april
may
june
july
august
september
october
november
december
jan
feb
mar
apr
jun
jul
aug
sept
sep
oct
nov
dec
monday
tuesday
wednesday
thursday
friday
saturday
sunday
am
pm
gmt
utc
janvier
février
mars
avril
mai
juin
juillet
août
septembre
octobre
novembre
décembre
lundi
mardi
mercredi
jeudi
vendredi
samedi
dimanche
h
يناير
فبراير
مارس
أبريل
مايو
يونيو
يوليو
أغسطس
سبتمبر
أكتوبر
نوفمبر
ديسمبر
كانون الثاني
شباط
آذار
نيسان
أيار
حزيران
تموز
آب
أيلول
تشرين الأول
تشرين الثاني
كانون الأول
السبت
الأحد
الاثنين
الثلاثاء
الأربعاء
الخميس
الجمعة
ص
م
января
февраля
марта
апреля
мая
июня
июля
августа
сентября
октября
ноября
декабря
понедельник
вторник
среда
четверг
пятница
суббота
воскресенье
мск
`)
