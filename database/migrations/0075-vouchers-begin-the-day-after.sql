-- On the day on which a pot is written down its old book is brought over, that day's payments too; from the next day on it pays by voucher.
alter table fund_pots alter column vouchers_from set default klang_today() + 1;
